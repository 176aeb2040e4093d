import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { inLines } from './in-lines.ts'

describe('a title on the map', () => {
  it('is broken between words', () => {
    expect(inLines('Какая у вас общая сумма долгов?', 16, 3)).toEqual([
      'Какая у вас',
      'общая сумма',
      'долгов?',
    ])
  })

  it('is cut where there is no more room', () => {
    expect(inLines('one two three four', 7, 1)).toEqual(['one tw…'])
    expect(inLines('Достопримечательность', 10, 2)).toEqual(['Достоприм…'])
  })

  it('never takes more room than it has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (title) => {
        const lines = inLines(title, 12, 2)
        expect(lines.length).toBeLessThanOrEqual(2)
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(12)
      }),
    )
  })
})
