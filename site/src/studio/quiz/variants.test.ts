import { soundQuiz } from '@pulya/quiz/check/sound-quiz'
import { quizDocument } from '@pulya/quiz/document'
import { describe, expect, test } from 'vitest'

import { asText, asValue } from '../editor/field.ts'
import { replaced } from '../editor/path.ts'
import { quizTextWords } from '../i18n/quiz.ts'
import { quizVariantWords } from '../i18n/quiz-variants.ts'
import { variantSections } from './variant-sections.ts'
import { asking, askingEarlier, questionsOf, withoutVariant, withVariant } from './variants.ts'

const { names } = quizVariantWords.en
const tried = (own: object = {}) =>
  soundQuiz({
    variants: [
      { key: 'A', name: 'Control' },
      { key: 'B', name: 'Try', ...own },
    ],
  })
const keys = (given: readonly { key: string }[] = []) => given.map(({ key }) => key)

describe('variants of a quiz', () => {
  test('begin with the control and one to write', () => {
    const more = withVariant(soundQuiz(), names)
    expect([more?.added, more?.variants]).toEqual([
      'B',
      [
        { key: 'A', name: 'As it is' },
        { key: 'B', name: 'Variant B' },
      ],
    ])
  })

  test('take the first letter that is free, up to eight of them', () => {
    const some = ['A', 'C', 'D'].map((key) => ({ key, name: key }))
    expect(keys(withVariant(soundQuiz({ variants: some }), names)?.variants)).toEqual(['A', 'C', 'D', 'B'])
    const all = 'ABCDEFGH'.split('').map((key) => ({ key, name: key }))
    expect(withVariant(soundQuiz({ variants: all }), names)).toBeUndefined()
  })

  test('are none again when only the control is left', () => {
    expect(withoutVariant(tried(), 'B')).toBeUndefined()
    const three = soundQuiz({ variants: ['A', 'B', 'C'].map((key) => ({ key, name: key })) })
    expect(keys(withoutVariant(three, 'B'))).toEqual(['A', 'C'])
  })
})

describe('the questions a variant asks', () => {
  test('are those of the control until one is left out', () => {
    expect(asking(tried(), 'B', 'q2', false)).toEqual(['q1', 'q3', 'q4', 'q5'])
    const left = questionsOf(tried({ asks: ['q1', 'q3', 'q4', 'q5'] }), 'B')
    expect(left.map(({ key, asked }) => (asked ? key : `(${key})`))).toEqual(['q1', 'q3', 'q4', 'q5', '(q2)'])
  })

  test('get one back where it stands in the control, and are not kept when all is as there', () => {
    expect(asking(tried({ asks: ['q4', 'q1', 'q3'] }), 'B', 'q2', true)).toEqual(['q4', 'q1', 'q2', 'q3'])
    expect(asking(tried({ asks: ['q1', 'q3', 'q4', 'q5'] }), 'B', 'q2', true)).toBeUndefined()
  })

  test('change places, and the first has none before it', () => {
    expect(askingEarlier(tried(), 'B', 'q3')).toEqual(['q1', 'q3', 'q2', 'q4', 'q5'])
    expect(askingEarlier(tried({ asks: ['q2', 'q1', 'q3', 'q4', 'q5'] }), 'B', 'q1')).toBeUndefined()
    expect(askingEarlier(tried({ asks: ['q3', 'q1'] }), 'B', 'q3')).toEqual(['q3', 'q1'])
  })
})

describe('the texts of a variant', () => {
  const fieldsOf = (quiz: ReturnType<typeof tried>) =>
    variantSections(quiz, 'B', quizTextWords.en, quizVariantWords.en).flatMap(({ groups }) =>
      groups.flatMap(({ fields }) => fields),
    )

  test('are written where the schema has them, one by one and all together', () => {
    const quiz = tried({ asks: ['q3', 'q1', 'q2'] })
    const written = fieldsOf(quiz).reduce(
      (draft, field) =>
        replaced(draft, field.path, asValue(asText(field.inherited) || 'New', field) ?? 'New'),
      quiz,
    )
    const parsed = quizDocument.safeParse(written)
    expect(parsed.error?.issues).toBeUndefined()
    expect(parsed.data?.variants?.[1]?.questions).toMatchObject({
      q3: { title: 'Have you compared other options yet?', options: { yes: 'Yes', no: 'No' } },
    })
  })

  test('are gone without a trace when they are cleared', () => {
    const quiz = tried()
    const [title] = fieldsOf(quiz).filter(({ path }) => path.join() === 'variants,1,questions,q3,title')
    if (!title) throw new Error('A title of a question can be written')
    const other = replaced(quiz, title.path, 'Is it so?')
    expect(other.variants?.[1]).toMatchObject({ questions: { q3: { title: 'Is it so?' } } })
    expect(replaced(other, title.path, asValue(' ', title))).toEqual(quiz)
  })
})
