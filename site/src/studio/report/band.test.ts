import { describe, expect, it } from 'vitest'

import { bandOf, momentsOf } from './band.ts'
import { effectOf, reportOf } from './made-up.ts'

const moment = (day: number, lower: number | null, relative: number, upper: number | null) => ({
  day: `2026-03-0${day}`,
  lower,
  relative,
  upper,
})

describe('the band of a cumulative effect', () => {
  it('goes from the first day to the last and from the lower end to the upper', () => {
    const { scale, line, area, cut } = bandOf([moment(1, -0.5, 0, 0.5), moment(2, -0.25, 0.25, 0.5)])
    expect(scale.ticks).toEqual([-0.4, -0.2, 0, 0.2, 0.4, 0.6])
    expect(line).toBe('M0 60L100 35')
    expect(area).toBe('M0 10L100 10L100 85L0 100Z')
    expect(cut).toBe(true)
  })

  it('is not cut where all of it is seen', () => {
    expect(bandOf([moment(1, -0.1, 0, 0.1), moment(2, -0.1, 0, 0.1)]).cut).toBe(false)
  })

  it('without an end reaches the edge and stays a number', () => {
    const { area } = bandOf([moment(1, null, 0, null), moment(2, -0.1, 0, 0.1)])
    expect(area).toBe('M0 0L100 0L100 100L0 100Z')
  })

  it('is drawn from the days on which there was something to compare', () => {
    const compared = { variant: 'B', visitors: 10, value: 0.1, effect: effectOf(0.1, -0.1, 0.3) }
    const report = reportOf({
      arms: { A: [1, 1], B: [1, 1] },
      more: {
        looks: [
          {
            day: '2026-03-01',
            variants: [
              { variant: 'A', visitors: 10, value: 0 },
              { ...compared, effect: effectOf(null, null, null) },
            ],
          },
          { day: '2026-03-02', variants: [{ variant: 'A', visitors: 10, value: 0.1 }, compared] },
        ],
      },
    })
    expect(momentsOf(report, 'B')).toEqual([moment(2, -0.1, 0.1, 0.3)])
    expect(momentsOf(report, 'A')).toEqual([])
  })
})
