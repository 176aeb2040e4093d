import { expect, test } from 'vitest'

import { importQuiz } from '../import-quiz.ts'

const shape = {
  type: 'radiogroup',
  name: 'shape',
  choices: ['straight', { value: 'corner', text: 'In the corner' }],
}
const area = { type: 'text', inputType: 'number', name: 'area' }
const built = { type: 'checkbox', name: 'built', choices: ['oven', 'hood'] }
const notes = { type: 'comment', name: 'notes' }

function brought(last: object, more: object = {}) {
  const result = importQuiz({ elements: [shape, area, built, notes, last], ...more }, 'en')
  if ('flaw' in result) throw new Error(result.flaw.code)
  return result
}

const conditionOf = (visibleIf: string) =>
  brought({ type: 'text', name: 'last', visibleIf }).document.questions.at(-1)?.when

const corner = { question: 'shape', has: 'corner' }
const answered = { question: 'area', answered: true }

test.each<[string, unknown]>([
  ["{shape} = 'corner'", corner],
  ['{shape} == "corner"', corner],
  ['{ shape } = corner', corner],
  ["{shape} <> 'corner'", { not: corner }],
  ["!({shape} = 'corner')", { not: corner }],
  ["{shape} anyof ['straight', 'corner']", { any: [{ question: 'shape', has: 'straight' }, corner] }],
  ["{built} contains 'oven'", { question: 'built', has: 'oven' }],
  [
    "{built} allof ['oven', 'hood']",
    {
      all: [
        { question: 'built', has: 'oven' },
        { question: 'built', has: 'hood' },
      ],
    },
  ],
  [
    "{built} noneof ['oven', 'hood']",
    {
      not: {
        any: [
          { question: 'built', has: 'oven' },
          { question: 'built', has: 'hood' },
        ],
      },
    },
  ],
  ['{area} notempty', answered],
  ['{area} empty', { not: answered }],
  ['{area} >= 10', { question: 'area', atLeast: 10 }],
  ['{area} > 10', { all: [answered, { not: { question: 'area', atMost: 10 } }] }],
  ['{area} = 10', { question: 'area', atLeast: 10, atMost: 10 }],
  ["{notes} contains 'oak'", { question: 'notes', says: 'oak' }],
  [
    "{shape} = 'corner' and ({area} >= 10 or {area} empty)",
    { all: [corner, { any: [{ question: 'area', atLeast: 10 }, { not: answered }] }] },
  ],
])('%s is a condition of ours', (expression, condition) => {
  expect(conditionOf(expression)).toEqual(condition)
})

test.each([
  "{shape} = 'nowhere'",
  '{nobody} = 1',
  'age({area}) > 3',
  '{area} + 1 > 3',
  '{area} = {shape}',
  "{notes} = 'oak'",
  "{shape} = 'corner' and",
  "({shape} = 'corner'",
  "{shape} = 'corner' {area} = 1",
  '('.repeat(5000),
  "{shape} = 'corner' and iif({area} > 1, true, false)",
])('%s is told, and the question is shown to everybody', (visibleIf) => {
  const { document, losses } = brought({ type: 'text', name: 'last', visibleIf })
  expect(document.questions.at(-1)).toMatchObject({ key: 'last' })
  expect(document.questions.at(-1)).not.toHaveProperty('when')
  expect(losses).toContainEqual(expect.objectContaining({ path: '#/elements/4/visibleIf', reason: 'logic' }))
})

test('a condition that looks at a question below it is told', () => {
  const first = { type: 'text', name: 'first', visibleIf: "{shape} = 'corner'" }
  const result = importQuiz({ elements: [first, shape] }, 'en')
  expect(result).toMatchObject({ document: { questions: [{ key: 'first' }, { key: 'shape' }] } })
  expect(result).toMatchObject({
    losses: expect.arrayContaining([
      { path: '#/elements/0/visibleIf', reason: 'looks-ahead', detail: 'first' },
    ]),
  })
})

test('a jump to the contact step ends the questions', () => {
  const trigger = { type: 'skip', expression: "{shape} = 'corner'", gotoName: 'phone' }
  const { document } = brought(
    { type: 'text', inputType: 'tel', name: 'phone', title: 'Your phone' },
    { triggers: [trigger] },
  )
  expect(document.questions[0]?.actions).toEqual([{ when: corner, end: 'thanks' }])
  expect(document.contact).toMatchObject({ title: 'Your phone', fields: [{ name: 'phone', required: true }] })
})

test('a name that a text repeats stays a question', () => {
  const { document } = brought(
    { type: 'text', name: 'name', title: 'Your name' },
    { completedHtml: '<p>Thank you, {name}, {stranger}!</p>' },
  )
  expect(document.questions.at(-1)?.key).toBe('name')
  expect(document.outcomes[0]?.title).toBe('Thank you, {name},!')
})
