import { expect, test } from 'vitest'

import { importQuiz } from '../import-quiz.ts'

const choices = ['straight', 'corner'].map((ref) => ({ ref, label: ref }))
const fields = [
  {
    ref: 'shape',
    title: 'Shape',
    type: 'multiple_choice',
    validations: { required: true },
    properties: { choices },
  },
  { ref: 'area', title: 'Area', type: 'number' },
  { ref: 'notes', title: 'Notes', type: 'long_text' },
]
const is = (ref: string) => ({
  op: 'is',
  vars: [
    { type: 'field', value: 'shape' },
    { type: 'choice', value: ref },
  ],
})
const sum = (action: string, value: number, condition: object, target = 'score') => ({
  action,
  details: { target: { type: 'variable', value: target }, value: { type: 'constant', value } },
  condition,
})

function brought(actions: object[], more: object = {}) {
  const logic = [{ type: 'field', ref: 'shape', actions }]
  const result = importQuiz({ fields, logic, ...more }, 'en')
  if ('flaw' in result) throw new Error(result.flaw.code)
  return result
}

test('sums for options are points of these options', () => {
  const actions = [
    sum('add', 7, is('corner')),
    sum('subtract', 2, is('straight')),
    sum('add', 1, is('corner')),
  ]
  const { document } = brought(actions, {
    variables: { score: 0 },
    thankyou_screens: [{ ref: 't', title: 'You have {{var:score}} points' }],
  })
  expect(document.questions[0]).toMatchObject({
    options: [
      { key: 'straight', points: -2 },
      { key: 'corner', points: 8 },
    ],
  })
  expect(document.questions[0]).not.toHaveProperty('actions')
  expect(document).not.toHaveProperty('variables')
  expect(document.outcomes[0]?.title).toBe('You have {score} points')
})

test('any other sum is a variable, and so are its points', () => {
  const big = {
    op: 'greater_than',
    vars: [
      { type: 'field', value: 'area' },
      { type: 'constant', value: 9 },
    ],
  }
  const logic = [
    { type: 'field', ref: 'shape', actions: [sum('add', 7, is('corner'))] },
    { type: 'field', ref: 'area', actions: [sum('multiply', 2, big)] },
  ]
  const { document } = brought([], { variables: { score: 0 }, logic })
  expect(document.variables).toEqual([{ key: 'score-2', start: 0 }])
  expect(document.questions[0]?.actions).toEqual([
    { when: { question: 'shape', has: 'corner' }, set: 'score-2', to: 'score-2 + 7' },
  ])
  expect(document.questions[1]?.actions).toMatchObject([{ set: 'score-2', to: 'score-2 * 2' }])
})

test('jumps lead ahead or to an ending; the first ending is for everybody', () => {
  const jump = (type: string, value: string, condition: object) => ({
    action: 'jump',
    details: { to: { type, value } },
    condition,
  })
  const { document, losses } = brought(
    [
      jump('thankyou', 'other', is('corner')),
      jump('field', 'nowhere', is('straight')),
      jump('field', 'notes', { op: 'always', vars: [] }),
    ],
    {
      thankyou_screens: [
        { ref: 'usual', title: 'Usual' },
        { ref: 'other', title: 'Other' },
      ],
    },
  )
  expect(document.outcomes.map(({ key }) => key)).toEqual(['other', 'usual'])
  expect(document.questions[0]?.actions).toEqual([
    { when: { question: 'shape', has: 'corner' }, end: 'other' },
    { jump: 'notes' },
  ])
  expect(losses).toContainEqual({ path: '#/logic/0/actions/1', reason: 'leads-nowhere', detail: 'Shape' })
})
