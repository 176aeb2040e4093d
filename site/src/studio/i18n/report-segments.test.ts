import { describe, expect, it } from 'vitest'

import { dimensionName, valueName } from './report-segments.ts'

describe('a segment', () => {
  it.each([
    ['device', 'phone', 'телефон', 'phone'],
    ['source', 'direct', 'прямые заходы', 'direct visits'],
    ['source', 'yandex', 'yandex', 'yandex'],
    ['campaign', 'none', 'без метки', 'no mark'],
    ['source', 'none', 'none', 'none'],
    ['hour', '09', '09:00', '09:00'],
    ['weekday', '1', 'понедельник', 'Monday'],
    ['weekday', '7', 'воскресенье', 'Sunday'],
    ['returning', 'no', 'впервые', 'first time'],
    ['region', '*', 'остальные', 'all others'],
    ['device', 'toString', 'toString', 'toString'],
    ['something-new', 'x', 'x', 'x'],
  ])('of %s called %s', (dimension, value, ru, en) => {
    expect(valueName('ru', dimension, value)).toBe(ru)
    expect(valueName('en', dimension, value)).toBe(en)
  })

  it('has a dimension that stands in the middle of a sentence', () => {
    expect(dimensionName('ru', 'weekday')).toBe('день недели')
    expect(dimensionName('en', 'something-new')).toBe('something-new')
  })
})
