import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { type Circumstances, holds, paramsFor } from './circumstances.ts'
import { chosenTexts } from './fill.ts'
import type { TextRule } from './text-rule.ts'

const london = { timeZone: 'Europe/London', days: [{ day: 1, from: '09:00', to: '18:00' }], within: 15 }
const stranger: Circumstances = { params: {}, device: 'computer', now: 0 }

describe('hours', () => {
  const at = (hour: number) => ({ ...stranger, now: Date.UTC(2026, 6, 6, hour) })

  // In July clocks in London are an hour ahead of UTC.
  test.each([
    [{ from: 9, to: 12 }, [8, 9, 10]],
    [{ from: 22, to: 2 }, [21, 22, 23, 0]],
    [{ from: 23, to: 24 }, [22]],
    [{ from: 0, to: 24 }, Array.from({ length: 24 }, (_, hour) => hour)],
  ])('%j are by the clock of the firm', (hour, expected) => {
    const held = Array.from({ length: 24 }, (_, utc) => utc).filter((utc) => holds({ hour }, at(utc), london))
    expect(held).toEqual([...expected].toSorted((one, other) => one - other))
  })

  test('are never where no clock is known', () => {
    expect(holds({ hour: { from: 0, to: 24 } }, stranger, undefined)).toBe(false)
    expect(holds({ office: 'closed' }, stranger, undefined)).toBe(false)
  })
})

const texts: TextRule[] = [
  {
    key: 'a',
    at: { block: 'h', member: 'text' },
    when: { param: { name: 'utm_content', is: ['a b'] } },
    text: 'Said A',
  },
  { key: 'b', at: { block: 'h', member: 'text' }, when: { click: 'yandex' }, text: 'Said B' },
]
const asked = (query: string) => paramsFor({ texts }, new URLSearchParams(query))

describe('of an address', () => {
  test('only what rules ask about is read, the first of equal names, however many others there are', () => {
    const flood = Array.from({ length: 1000 }, (_, index) => `utm_x${index}=1`).join('&')
    expect(asked(`${flood}&utm_content=a&utm_content=b&yclid=7&gclid=8`)).toEqual({
      utm_content: 'a',
      yclid: '7',
    })
  })

  test('white space and what nobody sees make no difference', () => {
    const params = asked('utm_content=%20a%E2%80%8B%20%20B%0A')
    expect(holds({ param: { name: 'utm_content', is: ['a b'] } }, { ...stranger, params }, undefined)).toBe(
      true,
    )
  })

  test('an empty click id is no click', () => {
    expect(holds({ click: 'yandex' }, { ...stranger, params: asked('yclid=') }, undefined)).toBe(false)
  })
})

test('nothing that a visitor brings is ever said', () => {
  const offer = {
    schema: 1,
    locale: 'en',
    title: 'T',
    description: 'D',
    theme: 'workshop',
    brand: { name: 'W', phone: '1' },
    variants: [{ key: 'A', name: 'A' }],
    blocks: [{ id: 'h', kind: 'headline', text: 'Own words' }],
    thanks: { title: 'T', text: 'T' },
    texts,
  } as const
  const written = ['Own words', 'Said A', 'Said B']
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.option(fc.string()), (content, click, place) => {
      const query = new URLSearchParams({ utm_content: content, yclid: click })
      const circumstances = { ...stranger, params: paramsFor({ texts }, query), place: place ?? undefined }
      const said = chosenTexts(
        { ...offer, variants: [...offer.variants], blocks: [...offer.blocks] },
        'A',
        circumstances,
      )
      expect(Object.keys(said)).toEqual(['h.text'])
      expect(written).toContain(said['h.text']?.text)
    }),
  )
})
