import { atom, type ReadableAtom } from 'nanostores'

import type { LeadCard, LeadStatus, RejectionReason } from '../api/data.ts'
import type { Refused, Reply } from '../api/reply.ts'

/** What became of a lead. `sum` is minor units and goes with a contract, `reason` and its words with a refusal. */
export interface Outcome {
  to: LeadStatus
  sum?: number
  reason?: RejectionReason
  note?: string
  /** Day on which it really happened, if not now. */
  occurredOn?: string
}

export interface StatusChange extends Outcome {
  /** Sent again it changes nothing twice. */
  id: string
  from: LeadStatus
}

type Entry = LeadCard['changes'][number]

/** What the store takes from outside, so that tests need neither a server nor a clock. */
export interface ProgressWorld {
  send: (change: StatusChange) => Promise<Reply<unknown>>
  newId: () => string
  now: () => number
  /** The person at this screen. */
  by: string
}

export interface Progress {
  $status: ReadableAtom<LeadStatus>
  /** The oldest first. */
  $entries: ReadableAtom<readonly Entry[]>
  $sending: ReadableAtom<boolean>
  /** What was not accepted, and why. */
  $refused: ReadableAtom<{ change: StatusChange; refused: Refused } | null>
  /** Takes back what was just done here. */
  $undo: ReadableAtom<Outcome | null>
  /** @returns Whether the server has accepted it. */
  move: (outcome: Outcome) => Promise<boolean>
  /** The refused change once more, as the same change. */
  again: () => Promise<boolean>
  undo: () => Promise<boolean>
}

/** The way of one lead from its first minute to a contract or a refusal, and back when that was a slip. */
export function keepProgress(lead: Pick<LeadCard, 'status' | 'changes'>, world: ProgressWorld): Progress {
  const $status = atom<LeadStatus>(lead.status)
  const $entries = atom<readonly Entry[]>(lead.changes)
  const $sending = atom(false)
  const $refused = atom<{ change: StatusChange; refused: Refused } | null>(null)
  const $undo = atom<Outcome | null>(null)

  async function send(change: StatusChange): Promise<boolean> {
    if ($sending.get()) return false
    $sending.set(true)
    $refused.set(null)
    const answer = await world.send(change)
    $sending.set(false)
    if ('refused' in answer) {
      $refused.set({ change, refused: answer.refused })
      return false
    }
    const { from, to, sum = null, reason = null, note = null, occurredOn } = change
    $undo.set(wayBack(from))
    $status.set(to)
    const occurredAt = occurredOn ? Date.parse(`${occurredOn}T12:00Z`) : null
    const entry = { from, to, sum, reason, note, occurredAt, by: world.by, at: world.now() }
    $entries.set([...$entries.get(), entry])
    return true
  }

  /** The status before with the sum or the reason it had. */
  function wayBack(to: LeadStatus): Outcome {
    const { sum, reason, note } = $entries.get().findLast((entry) => entry.to === to) ?? {}
    return { to, ...(sum != null && { sum }), ...(reason && { reason }), ...(note && { note }) }
  }

  const move = (outcome: Outcome) => send({ ...outcome, id: world.newId(), from: $status.get() })

  async function again() {
    const change = $refused.get()?.change
    return change ? send(change) : false
  }

  async function undo() {
    const back = $undo.get()
    if (!back || !(await move(back))) return false
    $undo.set(null)
    return true
  }

  return { $status, $entries, $sending, $refused, $undo, move, again, undo }
}
