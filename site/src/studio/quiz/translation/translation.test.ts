import { type QuizDocument, quizDocument } from '@pulya/quiz/document'
import { quizTemplates } from '@pulya/quiz/templates/templates'
import { describe, expect, test } from 'vitest'

import { replaced } from '../../editor/path.ts'
import { stateOf } from '../../translation/state.ts'
import { looked, translated, translating } from '../../translation/translate.ts'
import { translatedQuiz } from './texts.ts'
import { wholeQuiz as original } from './whole-quiz.ts'

const copy: QuizDocument = { ...translating(original, 'ours2222-quiz2222'), locale: 'en' }

const textsIn = (quiz: QuizDocument, of = original) =>
  translatedQuiz(of, quiz, 'en').flatMap(({ texts }) => texts)
function textAt(quiz: QuizDocument, key: string, of = original) {
  const text = textsIn(quiz, of).find((one) => one.key === key)
  if (!text) throw new Error(`There is no ${key}`)
  return text
}
const stateAt = (quiz: QuizDocument, key: string, of = original) => stateOf(quiz, textAt(quiz, key, of))

describe('a copy of a quiz that is to be translated', () => {
  test('is a quiz with the same keys that the server takes', () => {
    expect(quizDocument.parse(copy)).toEqual(copy)
    expect(copy.questions).toEqual(original.questions)
  })

  test('lacks every text but those that are the same in every language', () => {
    const current = textsIn(copy).filter((text) => stateOf(copy, text) === 'current')
    const same = ['phone', 'questions/range/unit', 'questions/slider/unit']
    expect(current.map(({ key }) => key).toSorted()).toEqual(same)
    expect(textsIn(copy).every((text) => ['missing', 'current'].includes(stateOf(copy, text)))).toBe(true)
  })

  test('shows a text of a variant right after that of the control', () => {
    const keys = textsIn(copy).map(({ key }) => key)
    const place = keys.indexOf('questions/single/options/o1/label')
    expect(keys[place + 1]).toBe('variants/B/questions/single/options/o1/label')
  })
})

describe('a text', () => {
  test('is translated until the original says something else, and again once somebody has looked', () => {
    const done = translated(copy, textAt(copy, 'questions/single/title'), 'Which one?')
    expect(stateAt(done, 'questions/single/title')).toBe('current')
    const place = original.questions.findIndex(({ key }) => key === 'single')
    const later = replaced(original, ['questions', place, 'title'], 'Какой из них?')
    const text = textAt(done, 'questions/single/title', later)
    expect(stateOf(done, text)).toBe('outdated')
    expect(stateOf(looked(done, [text]), text)).toBe('current')
  })

  test('goes to the part with its key, wherever that stands in the translation', () => {
    const moved = { ...copy, questions: copy.questions.toReversed() }
    const done = translated(moved, textAt(moved, 'questions/rating/low'), 'Bad')
    expect(done.questions.find(({ key }) => key === 'rating')).toMatchObject({ low: 'Bad' })
  })

  test('of a box goes to the box with its purpose', () => {
    const consents = copy.contact.consents.toReversed()
    const turned = { ...copy, contact: { ...copy.contact, consents } }
    const done = translated(turned, textAt(turned, 'contact/consents/ads/label'), 'Write to me')
    expect(done.contact.consents.map(({ label }) => label)).toEqual(['Write to me', 'Согласен'])
  })

  test('of a variant is its own, and may be emptied to repeat the control', () => {
    const key = 'variants/B/questions/single/options/o1/label'
    const done = translated(copy, textAt(copy, key), 'Otherwise')
    expect(done.variants?.[1]?.questions?.['single']?.options).toEqual({ o1: 'Otherwise' })
    expect(quizDocument.parse(done)).toEqual(done)
    const emptied = translated(done, textAt(done, key), undefined)
    expect(stateAt(emptied, key)).toBe('missing')
    expect(quizDocument.parse(emptied)).toEqual(emptied)
  })

  test('is looked for by conditions in the language of the translation', () => {
    const done = translated(copy, textAt(copy, 'outcomes/soon/when/says'), 'urgent')
    expect(done.outcomes[0]?.when).toEqual({ question: 'first', says: 'urgent' })
  })

  test('is not asked for where the translation is made otherwise', () => {
    const { variants: _, ...plain } = copy
    const questions = plain.questions.filter(({ key }) => key !== 'rating')
    const keys = textsIn({ ...plain, questions }).map(({ key }) => key)
    expect(keys.filter((key) => key.startsWith('variants/') || key.startsWith('questions/rating/'))).toEqual(
      [],
    )
  })
})

test('a quiz that was written on its own has been compared by nobody yet', () => {
  const { ru, en } = quizTemplates['dental-route'].quiz
  const parts = translatedQuiz(ru, en, 'en')
  expect(parts.flatMap(({ absent }) => absent)).toEqual([])
  const states = new Set(parts.flatMap((part) => part.texts).map((text) => stateOf(en, text)))
  expect([...states]).toEqual(['unseen'])
})
