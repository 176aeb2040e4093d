import { describe, expect, test } from 'vitest'

import { cleanAnswer, flawsIn } from '../check.ts'
import { question } from '../definitions.ts'
import { readPosted } from '../pages.ts'
import type { FileConfig } from './definition.ts'
import { rules } from './rules.ts'

const papers: FileConfig = {
  kind: 'file',
  key: 'papers',
  title: 'Документы',
  required: true,
  accept: ['image', 'pdf'],
  atMost: 2,
}
const day = '2026-11-22'
const file = (digit: number, name = 'скан.pdf') => ({
  id: `0d9b6a51-6c7e-4c34-9a53-6a1f0c1d2e3${digit}`,
  name,
})

test('five files are taken unless the author says otherwise, and one of each kind is named', () => {
  const { atMost: _, ...unsaid } = papers
  expect(question.parse(unsaid)).toMatchObject({ atMost: 5 })
  for (const accept of [[], ['image', 'image'], ['svg']])
    expect(question.safeParse({ ...papers, accept }).success).toBe(false)
  for (const atMost of [0, 11, 1.5]) expect(question.safeParse({ ...papers, atMost }).success).toBe(false)
})

describe('an answer', () => {
  test('names as many files as are asked for, each once', () => {
    const codesOf = (...files: unknown[]) => flawsIn(papers, { files }, day).map(({ code }) => code)
    expect(codesOf(file(1), file(2))).toEqual([])
    expect(codesOf(file(1), file(2), file(3))).toEqual(['files-too-many'])
    expect(codesOf(file(1), file(1))).toEqual(['answer-shape'])
    expect(codesOf()).toEqual(['answer-shape'])
    expect(codesOf({ id: '../1', name: 'a' })).toEqual(['answer-shape'])
  })

  test('is kept with names that are no paths', () => {
    expect(cleanAnswer(papers, { files: [file(1, '../../паспорт\n.jpg')] }, day)).toEqual({
      value: { files: [file(1, 'паспорт .jpg')] },
    })
  })

  test('is its names in words, and their number in formulas', () => {
    const answer = { files: [file(1, 'а.pdf'), file(2, 'б.jpg')] }
    expect(rules.asText(papers, answer, 'ru')).toBe('а.pdf, б.jpg')
    expect(rules.amount(papers, answer, day)).toBe(2)
  })
})

test('a posted form carries each file as its id and its name', () => {
  const form = new URLSearchParams([
    ['papers', `${file(1).id}/а/б.pdf`],
    ['papers', ''],
  ])
  expect(readPosted(papers, form)).toEqual({ files: [file(1, 'а/б.pdf')] })
})

test('names of files that a browser posts in a plain form are no files', () => {
  const posted = readPosted(papers, new URLSearchParams({ papers: 'photo.jpg' }))
  expect(flawsIn(papers, posted, day)).toMatchObject([{ code: 'answer-shape' }])
})
