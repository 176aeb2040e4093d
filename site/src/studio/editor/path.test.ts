import { describe, expect, it } from 'vitest'

import { replaced, valueAt } from './path.ts'

const offer = {
  title: 'Offer',
  blocks: [
    { id: 'a', text: 'One', variants: { B: { text: 'Two' } } },
    { id: 'b', items: ['x', 'y'] },
  ],
}

describe('a value in a document', () => {
  it('is found by its path', () => {
    expect(valueAt(offer, ['blocks', 0, 'variants', 'B', 'text'])).toBe('Two')
    expect(valueAt(offer, ['blocks', 1, 'items'])).toEqual(['x', 'y'])
  })

  it('is undefined where the document ends earlier', () => {
    expect(valueAt(offer, ['blocks', 7, 'variants', 'C', 'text'])).toBeUndefined()
    expect(valueAt(offer, ['title', 'length'])).toBeUndefined()
  })
})

describe('a replaced value', () => {
  it('stands at its place, and what is beside it is the same object', () => {
    const next = replaced(offer, ['blocks', 0, 'text'], 'Three')
    expect(valueAt(next, ['blocks', 0, 'text'])).toBe('Three')
    expect(next.blocks[1]).toBe(offer.blocks[1])
    expect(offer.blocks[0]).toHaveProperty('text', 'One')
  })

  it('makes the objects on its way', () => {
    const next = replaced(offer, ['blocks', 1, 'variants', 'C', 'items'], ['z'])
    expect(next.blocks[1]).toEqual({ id: 'b', items: ['x', 'y'], variants: { C: { items: ['z'] } } })
  })

  it('takes out with undefined, together with what it leaves empty', () => {
    const next = replaced(offer, ['blocks', 0, 'variants', 'B', 'text'], undefined)
    expect(next.blocks[0]).toEqual({ id: 'a', text: 'One' })
  })

  it('keeps an object that has something else', () => {
    const two = replaced(offer, ['blocks', 0, 'variants', 'C', 'text'], 'Four')
    const one = replaced(two, ['blocks', 0, 'variants', 'B', 'text'], undefined)
    expect(one.blocks[0]).toHaveProperty('variants', { C: { text: 'Four' } })
  })
})
