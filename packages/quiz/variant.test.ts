import { parseWith } from '@pulya/contract/schema-flaws'
import { describe, expect, test } from 'vitest'

import { checkQuiz } from './check/check-quiz.ts'
import { soundQuestions, soundQuiz } from './check/sound-quiz.ts'
import { quizDocument } from './document.ts'
import { quizOf } from './variant.ts'
import { variantDifferences } from './variant-difference.ts'

const control = { key: 'A', name: 'Control' }
const tried = (own: object, more: object = {}) =>
  soundQuiz({ variants: [control, { key: 'B', name: 'Try', ...own }], ...more })
const flawsOf = (variants: object[], more: object = {}) => {
  const parsed = parseWith(quizDocument, { ...soundQuiz(more), variants })
  const flaws = 'flaws' in parsed ? parsed.flaws : []
  return flaws.map(({ code, pointer, limit }) => [code, pointer, ...(limit === undefined ? [] : [limit])])
}
const flawsOfB = (own: object, more: object = {}) =>
  flawsOf([control, { key: 'B', name: 'Try', ...own }], more)

describe('a variant of a quiz', () => {
  test('is a plain quiz, the control the one that is written', () => {
    const { variants: _, ...plain } = tried({ title: 'Other' })
    expect(quizOf(tried({ title: 'Other' }), 'A')).toEqual(plain)
    expect(quizOf(tried({ title: 'Other' }), 'B')).toEqual({ ...plain, title: 'Other' })
    expect(quizOf(tried({ title: 'Other' }), 'C')).toEqual(plain)
  })

  test('has its own words where it says some, and the keys of everything as they are', () => {
    const quiz = quizOf(
      tried({
        questions: { q3: { title: 'Is it so?', required: false, options: { yes: 'It is' } } },
        outcomes: { rest: { paragraphs: ['Other words'] } },
        contact: { button: 'Call me' },
        thanks: { title: 'Good' },
      }),
      'B',
    )
    const [third] = quiz.questions.filter(({ key }) => key === 'q3')
    expect(third).toMatchObject({
      title: 'Is it so?',
      required: false,
      options: [
        { key: 'yes', label: 'It is' },
        { key: 'no', label: 'No' },
      ],
    })
    expect(quiz.outcomes).toMatchObject([
      { key: 'near', title: 'Near', when: { question: 'q3', has: 'yes' } },
      { key: 'rest', title: 'Rest', paragraphs: ['Other words'] },
    ])
    expect(quiz.contact).toMatchObject({ title: 'Contact', text: 'Text', button: 'Call me' })
    expect(quiz.thanks).toEqual({ title: 'Good', text: 'Text' })
  })

  test('asks the questions it names, in its order', () => {
    const quiz = quizOf(tried({ asks: ['q3', 'q1', 'q5'] }), 'B')
    expect(quiz.questions.map(({ key }) => key)).toEqual(['q3', 'q1', 'q5'])
  })
})

describe('refused are', () => {
  test.each<[string, unknown[], unknown[]]>([
    [
      'a control with words of its own',
      flawsOf([{ ...control, title: 'X' }]),
      ['member-forbidden', '#/variants/0/title'],
    ],
    ['two variants with one key', flawsOf([control, control]), ['key-repeated', '#/variants/1/key']],
    [
      'words for no question',
      flawsOfB({ questions: { q9: { title: 'X' } } }),
      ['reference-unknown', '#/variants/1/questions/q9', 'q9'],
    ],
    [
      'words for no option',
      flawsOfB({ questions: { q1: { options: { o9: 'X' } } } }),
      ['reference-unknown', '#/variants/1/questions/q1/options/o9', 'o9'],
    ],
    [
      'words that such a question has not',
      flawsOfB({ questions: { q4: { options: { o1: 'X' } } } }),
      ['member-unknown', '#/variants/1/questions/q4/options'],
    ],
    [
      'words for no outcome',
      flawsOfB({ outcomes: { far: { title: 'X' } } }),
      ['reference-unknown', '#/variants/1/outcomes/far', 'far'],
    ],
    [
      'words for a bonus that nobody gives',
      flawsOfB({ bonus: { title: 'X' } }),
      ['member-forbidden', '#/variants/1/bonus'],
    ],
    [
      'asking what there is not',
      flawsOfB({ asks: ['q3', 'q9'] }),
      ['reference-unknown', '#/variants/1/asks/1', 'q9'],
    ],
    ['asking twice', flawsOfB({ asks: ['q3', 'q3'] }), ['key-repeated', '#/variants/1/asks/1']],
    [
      'leaving out what an outcome looks at',
      flawsOfB({ asks: ['q1', 'q2'] }),
      ['reference-unknown', '#/variants/1/asks', 'q3'],
    ],
    [
      'repeating an answer that comes later',
      flawsOfB({ questions: { q1: { title: 'Why {q2}?' } } }),
      ['reference-too-late', '#/variants/1/questions/q1/title', 'q2'],
    ],
    [
      'an order in which a condition looks ahead',
      flawsOfB(
        { asks: ['q2', 'q1', 'q3'] },
        { questions: soundQuestions({ q2: { when: { question: 'q1', has: 'o1' } } }) },
      ),
      ['reference-too-late', '#/variants/1/asks', 'q1'],
    ],
  ])('%s', (_what, flaws, expected) => {
    expect(flaws).toContainEqual(expected)
  })

  test('once what is wrong in the control already', () => {
    const { questions, ...quiz } = soundQuiz()
    const broken = questions.map((question) => ({ ...question, when: { question: 'q9', answered: true } }))
    const parsed = parseWith(quizDocument, { ...quiz, questions: broken.slice(0, 3), variants: [control] })
    const alone = 'flaws' in parsed ? parsed.flaws : []
    const variants = [control, { key: 'B', name: 'Try', title: 'Other' }]
    expect(alone.length).toBeGreaterThan(0)
    expect(parseWith(quizDocument, { ...quiz, questions: broken.slice(0, 3), variants })).toEqual({
      flaws: alone,
    })
  })
})

describe('checking', () => {
  const found = (own: object, more: object = {}) =>
    checkQuiz(tried(own, more)).map(({ code, pointer, variant }) => [code, pointer, variant])

  test('finds nothing in a sound quiz with a sound variant', () => {
    expect(found({ title: 'Other' })).toEqual([])
  })

  test('tells of a variant what the control has not, and where it is written', () => {
    expect(found({ outcomes: { rest: { paragraphs: ['…'] } } })).toContainEqual([
      'outcome-empty',
      '#/variants/1/outcomes/rest/paragraphs',
      'B',
    ])
  })

  test('an outcome that nobody reaches in the variant keeps the quiz from being published', () => {
    const [near, rest] = soundQuiz().outcomes
    const outcomes = [{ ...near, when: { scoreAtLeast: 3 } }, rest]
    const options = ['o1', 'o2'].map((key) => ({ key, label: key, points: 3 }))
    const questions = soundQuestions({ q1: { options, required: false } })
    expect(found({ title: 'Other' }, { outcomes, questions })).toEqual([])
    expect(found({ asks: ['q2', 'q3', 'q4', 'q5'] }, { outcomes, questions })).toContainEqual([
      'condition-impossible',
      '#/outcomes/0/when',
      'B',
    ])
  })

  test('says once what is wrong with both', () => {
    const questions = soundQuestions({ q5: { spin: undefined } })
    const codes = found({ title: 'Other' }, { questions }).map(([code]) => code)
    expect(codes).toEqual(checkQuiz(soundQuiz({ questions })).map(({ code }) => code))
  })

  test('warns of variants that nobody could tell apart', () => {
    expect(found({})).toEqual([['variants-alike', '#/variants/1', 'B']])
  })
})

describe('what a variant changes is told', () => {
  const differences = (own: object) =>
    variantDifferences(tried(own), 'B').map(({ in: part, item, member, control: before, own: after }) => [
      part,
      item,
      member,
      before,
      after,
    ])

  test('by question, outcome and member', () => {
    expect(
      differences({
        questions: { q3: { title: 'Is it so?', options: { yes: 'It is' } } },
        outcomes: { rest: { title: 'Other' } },
        thanks: { text: 'Soon' },
      }),
    ).toEqual([
      ['questions', 'q3', 'title', 'Have you compared other options yet?', 'Is it so?'],
      ['questions', 'q3', 'options.yes', 'Yes', 'It is'],
      ['outcomes', 'rest', 'title', 'Rest', 'Other'],
      ['thanks', undefined, 'text', 'Text', 'Soon'],
    ])
  })

  test('with what it leaves out and asks in another order', () => {
    const [order, ...left] = differences({ asks: ['q3', 'q1', 'q2', 'q4'] })
    expect(order).toEqual(['questions', undefined, 'order', 'q1 q2 q3 q4', 'q3 q1 q2 q4'])
    expect(left).toEqual([['questions', 'q5', 'left-out', expect.any(String), '']])
  })

  test('as nothing for the control', () => {
    expect(variantDifferences(tried({ title: 'Other' }), 'A')).toEqual([])
  })
})
