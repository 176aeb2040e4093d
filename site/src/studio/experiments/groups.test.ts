import { describe, expect, it } from 'vitest'

import type { Experiment } from '../api/data.ts'
import type { Overview } from '../api/report-data.ts'
import { daysLeft, grouped, type Listed } from './groups.ts'

const day = 86_400_000

const listed = (
  status: Experiment['status'],
  state?: Overview['headline']['state'],
  expectedAt: number | null = null,
): Listed => ({
  experiment: { id: `${status} ${state ?? ''}`, status, startedAt: 0, plan: { days: 28 } } as Experiment,
  ...(state && { report: { headline: { state }, progress: { expectedAt } } as Overview }),
})

describe('the list of experiments', () => {
  it('begins with those that wait for somebody', () => {
    const all = [
      listed('archived'),
      listed('draft'),
      listed('running', 'collecting'),
      listed('stopped', 'early'),
      listed('ready'),
      listed('running', 'winner'),
      listed('decided'),
    ]
    const told = grouped(all).map((one) => [one.group, one.listed.map(({ experiment }) => experiment.id)])
    expect(told).toEqual([
      ['decide', ['stopped early', 'running winner']],
      ['running', ['running collecting']],
      ['drafts', ['draft ', 'ready ']],
      ['ended', ['archived ', 'decided ']],
    ])
  })

  it('has no group that holds nothing', () => {
    expect(grouped([listed('draft')]).map(({ group }) => group)).toEqual(['drafts'])
    expect(grouped([])).toEqual([])
  })

  it('has a paused experiment among those under way, and one without a report too', () => {
    expect(grouped([listed('paused', 'early'), listed('running')]).map(({ group }) => group)).toEqual([
      'running',
    ])
  })
})

describe('days left', () => {
  it('follow the pace at which people come', () => {
    expect(daysLeft(listed('running', 'collecting', 10.2 * day), 3 * day)).toBe(8)
  })

  it('follow the plan while the pace is not known', () => {
    expect(daysLeft(listed('running', 'early'), 3 * day)).toBe(25)
  })

  it('are none once the time is over', () => {
    expect(daysLeft(listed('running', 'collecting', 2 * day), 3 * day)).toBe(0)
  })

  it('are not told of one that stands still', () => {
    expect(daysLeft(listed('paused', 'collecting', 9 * day), 3 * day)).toBeUndefined()
  })
})
