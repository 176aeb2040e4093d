import { randomUUID } from 'node:crypto'

import { z } from 'zod'

import { wholeBelow, randomOf } from '../random.ts'
import type { Fate } from '../plan.ts'
import { each } from './at-once.ts'
import { type Clock, dayMs, eveningOf, firmDateOf, firmMidnight, startOf } from './calendar.ts'
import type { Lead } from './ledger.ts'
import type { Office } from './office.ts'
import { duplicate, type Move, signed, type Story, unqualified, unsigned } from './stories.ts'

/** Who works on leads in the evening, and knows what will become of each. */
export interface Manager {
  /** @returns What the lead will count as, if nobody takes it back. */
  expect(lead: { phone: string; at: number; day: number }, story: Story, sum: number): Lead
  evening(day: number): Promise<void>
}

/** What becomes of a lead, by what kind of client it is. */
export function storyOf({ qualified, contract }: Fate, seed: number, index: number): Story {
  const among = contract ? signed : qualified ? unsigned : unqualified
  return among[wholeBelow(randomOf('story', seed, index), among.length)] ?? duplicate
}

interface Task extends Move {
  lead: () => string
  from: () => string
  done: () => void
  sum: number
  at: number
}

const listed = z.object({
  leads: z.array(
    z.object({ id: z.string(), phone: z.string().nullable(), audience: z.string(), createdAt: z.number() }),
  ),
  next: z.string().nullable(),
})

const atOnce = 20

export function callManager({ ask, own }: Pick<Office, 'ask' | 'own'>, clock: Clock): Manager {
  /** By day. */
  const tasks = new Map<number, Task[]>()
  /** Those of today, whose ids nobody has told yet. */
  const unseen = new Map<string, (id: string) => void>()

  async function findNew(day: number) {
    for (let cursor: string | null = ''; unseen.size > 0 && cursor !== null;) {
      const page: z.infer<typeof listed> = listed.parse(
        await ask('GET', own(`leads?limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`)),
      )
      for (const { id, phone, audience, createdAt } of page.leads) {
        if (createdAt < startOf(day) || audience !== 'people') continue
        unseen.get(phone ?? '')?.(id)
        unseen.delete(phone ?? '')
      }
      cursor = page.leads.some(({ createdAt }) => createdAt >= startOf(day)) ? page.next : null
    }
    if (unseen.size > 0) throw new Error(`Leads are not in the list: ${[...unseen.keys()].join(', ')}`)
  }

  async function change({ lead, from, done, to, reason, on, sum, at }: Task) {
    const json = {
      id: randomUUID(),
      from: from(),
      to,
      ...(to === 'contract' && { sum }),
      ...(reason && { reason }),
      ...(on !== undefined && { occurredOn: firmDateOf(at + on * dayMs) }),
    }
    await ask('POST', own(`leads/${lead()}/status-changes`), json)
    done()
  }

  return {
    expect({ phone, at, day }, { moves, left }, sum) {
      let id = ''
      let status = 'new'
      unseen.set(phone, (found) => (id = found))
      for (const move of moves) {
        const due = tasks.get(day + move.after) ?? []
        tasks.set(day + move.after, due)
        due.push({ ...move, lead: () => id, from: () => status, done: () => (status = move.to), sum, at })
      }
      const backdated = new Map(
        moves.flatMap(({ on }) =>
          on === undefined ? [] : [[on, firmMidnight(firmDateOf(at + on * dayMs))]],
        ),
      )
      const when = (after: number) => backdated.get(after) ?? eveningOf(day + after)
      const stages = Object.fromEntries(
        Object.entries(left).map(([stage, after]) => [stage, stage === 'valid_lead' ? at : when(after)]),
      )
      return { phone, at, stages, sum: left.contract === undefined ? 0 : sum }
    },
    async evening(day) {
      clock.set(eveningOf(day))
      await findNew(day)
      await each(tasks.get(day) ?? [], atOnce, change)
    },
  }
}
