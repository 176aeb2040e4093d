import { describe, expect, test } from 'vitest'

import type { Expected } from './expected.ts'
import { judgeFit } from './judge-fit.ts'
import type { Box, Measured, MeasuredPart } from './measured.ts'

const screen = { width: 320, height: 568 }

/** Lines of 20 px from `top` down, as wide as the screen but its edges. */
const linesFrom = (top: number, count: number): Box[] =>
  Array.from({ length: count }, (_, line) => ({
    left: 16,
    right: 304,
    top: top + line * 20,
    bottom: top + (line + 1) * 20,
  }))

function part(id: string, top: number, lines: number, more: Partial<MeasuredPart> = {}): MeasuredPart {
  const rows = linesFrom(top, lines)
  return {
    id,
    kind: id,
    box: { left: 16, right: 304, top, bottom: top + lines * 20 },
    lines: rows,
    lineHeight: 20,
    text: id,
    targets: [],
    cut: [],
    brokenWords: [],
    ...more,
  }
}

const nothing: Expected = { blocks: [], notices: [] }
const owed = (...kinds: string[]): Expected => ({
  blocks: kinds.map((kind) => ({ id: kind, kind })),
  notices: [],
})
const page = (parts: MeasuredPart[], scrollWidth = 320): Measured => ({ screen, scrollWidth, parts })

describe('what must be on the first screen', () => {
  test('is there when its last line is', () => {
    const parts = [part('headline', 0, 3), part('quiz-entry', 528, 2)]
    expect(judgeFit(page(parts), owed('headline', 'quiz-entry'))).toEqual([])
  })

  test('and is missing when nothing of it is drawn', () => {
    const { box: _, ...undrawn } = part('quiz-entry', 0, 0)
    expect(judgeFit(page([undrawn]), owed('quiz-entry'))).toMatchObject([
      { code: 'missing', block: 'quiz-entry' },
    ])
  })

  test('falls out by the block above it that is longest for its kind, which gives up that many lines', () => {
    const parts = [
      part('headline', 0, 3),
      part('subhead', 70, 12),
      part('bullets', 320, 6),
      part('quiz-entry', 560, 2),
    ]
    expect(judgeFit(page(parts), owed('headline', 'quiz-entry'))).toEqual([
      { code: 'below', block: 'subhead', kind: 'subhead', px: 32, lines: 2, hurts: ['quiz-entry'] },
    ])
  })

  test('names a kind once, however many of it fall out', () => {
    const prices = [part('price', 540, 2), part('price-2', 580, 2, { kind: 'price' })]
    const both = prices.map(({ id }) => ({ id, kind: 'price' }))
    const faults = judgeFit(page([part('subhead', 0, 27), ...prices]), { blocks: both, notices: [] })
    expect(faults.map(({ hurts }) => hurts)).toEqual([['price']])
  })

  test('a block beside the way does not push it out, however long', () => {
    const aside = { left: 400, right: 700 }
    const parts = [
      part('headline', 0, 5),
      part('form', 0, 40, { box: { ...aside, top: 0, bottom: 500 }, lines: [] }),
      part('quiz-entry', 560, 2),
    ]
    expect(judgeFit(page(parts), owed('quiz-entry'))).toMatchObject([{ block: 'headline' }])
  })

  test('a picture has no lines to give, only pixels', () => {
    const picture = part('picture', 0, 0, { box: { left: 0, right: 320, top: 0, bottom: 500 } })
    const [fault] = judgeFit(page([picture, part('quiz-entry', 560, 2)]), owed('quiz-entry'))
    expect(fault).toMatchObject({ block: 'picture', px: 32 })
    expect(fault).not.toHaveProperty('lines')
  })

  test('a form may stand below where a button leads to it', () => {
    const form = part('form', 500, 20)
    const button = part('way-to-form', 400, 1, { kind: 'frame' })
    expect(judgeFit(page([form]), owed('form'))).toMatchObject([{ code: 'below', block: 'form' }])
    expect(judgeFit(page([button, form]), owed('form'))).toEqual([])
  })
})

describe('the words of the law', () => {
  const notice: Expected = {
    blocks: [{ id: 'notice', kind: 'notice' }],
    notices: [{ id: 'notice', text: 'The law says' }],
  }
  const band = (height: number, text = 'The law says') =>
    part('notice', 400, 0, { text, box: { left: 0, right: 320, top: 400, bottom: 400 + height } })

  // 320 × 568 × 7 % = 12,723.2 px², which is 39.76 px of the full width.
  test('take seven hundredths of the screen', () => {
    expect(judgeFit(page([band(40)]), notice)).toEqual([])
    expect(judgeFit(page([band(39)]), notice)).toEqual([
      { code: 'notice-small', block: 'notice', kind: 'notice', px: 1 },
    ])
  })

  test('read to the letter, wherever a line ends', () => {
    expect(judgeFit(page([band(60, ' The law\n says ')]), notice)).toEqual([])
    expect(judgeFit(page([band(60, 'The law said')]), notice)).toMatchObject([{ code: 'notice-altered' }])
  })
})

test('a line on a line of another block is an overlap, touching is none', () => {
  expect(judgeFit(page([part('headline', 0, 2), part('subhead', 37, 2)]), nothing)).toEqual([])
  expect(judgeFit(page([part('headline', 0, 2), part('subhead', 30, 2)]), nothing)).toEqual([
    { code: 'overlap', block: 'subhead', kind: 'subhead', px: 10, hurts: ['headline'] },
  ])
})

test('a target of less than 44 px on either side is named with its words', () => {
  const target = (width: number, height: number) => ({
    box: { left: 0, top: 0, right: width, bottom: height },
    words: `${width} × ${height}`,
  })
  const parts = [part('form', 0, 1, { targets: [target(44, 44), target(200, 30), target(24, 24)] })]
  expect(judgeFit(page(parts), nothing)).toEqual([
    { code: 'target-small', block: 'form', kind: 'form', px: 20, words: '24 × 24' },
  ])
})

test('a page that moves sideways is the fault of what is widest', () => {
  const wide = part('headline', 0, 1, { box: { left: 0, right: 400, top: 0, bottom: 20 } })
  expect(judgeFit(page([part('subhead', 30, 1), wide], 400), nothing)).toEqual([
    { code: 'sideways', block: 'headline', kind: 'headline', px: 80 },
  ])
})

test('of texts that are cut the worst is named, and a broken word only where nothing is cut', () => {
  const cut = [
    { text: 'a little', px: 3 },
    { text: 'a lot', px: 30 },
  ]
  const parts = [
    part('headline', 0, 1, { cut, brokenWords: ['word'] }),
    part('subhead', 30, 2, { brokenWords: ['word'] }),
  ]
  expect(judgeFit(page(parts), nothing)).toMatchObject([
    { code: 'cut', block: 'headline', px: 30, words: 'a lot' },
    { code: 'word-broken', block: 'subhead', words: 'word' },
  ])
})
