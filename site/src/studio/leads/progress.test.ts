import { describe, expect, it } from 'vitest'

import type { LeadCard } from '../api/data.ts'
import type { Reply } from '../api/reply.ts'
import { keepProgress, type StatusChange } from './progress.ts'

const accepted: Reply<unknown> = { body: {} }
const blank = { sum: null, reason: null, note: null, occurredAt: null }
const away: Reply<unknown> = { refused: { code: 'away', errors: [] } }

function open(
  lead: Pick<LeadCard, 'status' | 'changes'> = { status: 'new', changes: [] },
  ...answers: Reply<unknown>[]
) {
  const sent: StatusChange[] = []
  let made = 0
  const progress = keepProgress(lead, {
    send: (change) => {
      sent.push(change)
      return Promise.resolve(answers.shift() ?? accepted)
    },
    newId: () => `id-${(made += 1)}`,
    now: () => 1000,
    by: 'me',
  })
  return { sent, progress }
}

describe('a lead', () => {
  it('moves on when the server has accepted it, and the step is in its history', async () => {
    const { sent, progress } = open()
    await expect(progress.move({ to: 'contacted' })).resolves.toBe(true)
    expect(sent).toEqual([{ id: 'id-1', from: 'new', to: 'contacted' }])
    expect(progress.$status.get()).toBe('contacted')
    expect(progress.$entries.get()).toEqual([{ ...blank, from: 'new', to: 'contacted', by: 'me', at: 1000 }])
  })

  it('stays where it was when the server has not', async () => {
    const { progress } = open(undefined, away)
    await expect(progress.move({ to: 'contacted' })).resolves.toBe(false)
    expect(progress.$status.get()).toBe('new')
    expect(progress.$entries.get()).toEqual([])
    expect(progress.$refused.get()).toMatchObject({ refused: { code: 'away' } })
  })

  it('is moved by the same change when it is sent again', async () => {
    const { sent, progress } = open(undefined, away)
    await progress.move({ to: 'contract', sum: 15_000_000 })
    await expect(progress.again()).resolves.toBe(true)
    expect(sent[1]).toEqual(sent[0])
    expect(progress.$refused.get()).toBeNull()
  })

  it('goes back by a change of its own, with the sum that the contract had last', async () => {
    const signed = { ...blank, from: 'qualified', to: 'contract', sum: 300, by: 'other', at: 1 } as const
    const { sent, progress } = open({ status: 'contract', changes: [signed, { ...signed, sum: 500, at: 2 }] })
    await progress.move({ to: 'rejected', reason: 'refused' })
    await progress.undo()
    expect(sent[1]).toEqual({ id: 'id-2', from: 'rejected', to: 'contract', sum: 500 })
    expect(progress.$status.get()).toBe('contract')
    expect(progress.$undo.get()).toBeNull()
  })

  it('is refused again with the reason and the words it had', async () => {
    const other = {
      ...blank,
      from: 'new',
      to: 'rejected',
      reason: 'other',
      note: 'Уехал',
      by: 'me',
      at: 1,
    } as const
    const { sent, progress } = open({ status: 'rejected', changes: [other] })
    await progress.move({ to: 'contacted' })
    await progress.undo()
    expect(sent[1]).toEqual({ id: 'id-2', from: 'contacted', to: 'rejected', reason: 'other', note: 'Уехал' })
  })

  it('says on which day it was when that was earlier', async () => {
    const { sent, progress } = open()
    await progress.move({ to: 'consultation_held', occurredOn: '2026-11-20' })
    expect(sent[0]).toMatchObject({ occurredOn: '2026-11-20' })
    expect(progress.$entries.get()[0]?.occurredAt).toBe(Date.UTC(2026, 10, 20, 12))
  })

  it('cannot be taken back before anything was done here', async () => {
    const { sent, progress } = open({ status: 'contacted', changes: [] })
    await expect(progress.undo()).resolves.toBe(false)
    expect(sent).toEqual([])
  })
})
