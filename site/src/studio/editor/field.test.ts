import { describe, expect, it } from 'vitest'

import { asText, asValue, fieldAt, idOf, isAbout, placeOf, type TextField } from './field.ts'

const field = (as: TextField['as'], more: Partial<TextField> = {}): TextField => ({
  path: ['blocks', 2, 'items'],
  label: 'Reasons',
  as,
  ...more,
})

describe('an edited text', () => {
  it('is kept as typed, spaces included: the server decides what to mend', () => {
    expect(asValue('  two  words ', field('line'))).toBe('  two  words ')
  })

  it('that is empty is still a text where one is demanded', () => {
    expect(asValue('', field('line'))).toBe('')
  })

  it('that is empty is nothing where it is optional or the control speaks', () => {
    expect(asValue(' ', field('line', { optional: true }))).toBeUndefined()
    expect(asValue('\n', field('lines', { inherited: ['x'] }))).toBeUndefined()
  })

  it('of several lines is a list without the empty ones', () => {
    expect(asValue('one\n\n two\n', field('lines'))).toEqual(['one', ' two'])
    expect(asText(['one', 'two'])).toBe('one\ntwo')
  })
})

describe('a flaw', () => {
  it('is about its field and about the field whose line it names', () => {
    expect(isAbout('#/blocks/2/items', field('lines').path)).toBe(true)
    expect(isAbout('#/blocks/2/items/1', field('lines').path)).toBe(true)
    expect(isAbout('#/blocks/2/itemsOf', field('lines').path)).toBe(false)
    expect(isAbout('#/blocks/20/items', field('lines').path)).toBe(false)
  })

  it('finds its field among all, or none when it is about something that is not a text', () => {
    const reasons = field('lines')
    const sections = [
      { title: 'Screen', groups: [{ fields: [field('line', { path: ['title'] }), reasons] }] },
    ]
    expect(fieldAt(sections, '#/blocks/2/items/1')).toBe(reasons)
    expect(fieldAt(sections, '#/blocks/3/quiz')).toBeUndefined()
  })

  it('leads to its field as a link', () => {
    expect(idOf(['blocks', 0, 'variants', 'B', 'text'])).toBe('/blocks/0/variants/B/text')
  })
})

describe('the place to mend something', () => {
  const title: TextField = { path: ['questions', 3, 'title'], label: 'Question', as: 'line' }
  const label: TextField = { path: ['questions', 3, 'options', 0, 'label'], label: 'Answer 1', as: 'line' }
  const sections = [{ title: 'Questions', groups: [{ title: '4. Which?', fields: [title, label] }] }]

  it.each([
    ['#/questions/3/options/0/label', label],
    ['#/questions/3/when', title],
    ['#/questions/3', title],
  ])('%s is in its question', (pointer, expected) => {
    expect(placeOf(sections, pointer)).toEqual({ field: expected, name: '4. Which?' })
  })

  it('is nowhere for what is about the whole', () => {
    expect(placeOf(sections, '#/questions')).toBeUndefined()
    expect(placeOf(sections, '#/questions/30/when')).toBeUndefined()
  })
})
