import { expect, test } from 'vitest'

import { importQuiz } from '../import-quiz.ts'

const text = (id: string, words: string) => ({
  id,
  type: 'text',
  content: { richText: [{ type: 'p', children: [{ text: words }] }] },
})
const set = (id: string, expressionToEvaluate: string) => ({
  id,
  type: 'Set variable',
  options: { variableId: 'v', expressionToEvaluate },
})
const shape = {
  id: 'in',
  type: 'choice input',
  items: [
    { id: 'a', content: 'A', outgoingEdgeId: 'to-a' },
    { id: 'b', content: 'B' },
  ],
  outgoingEdgeId: 'to-b',
}
const edge = (id: string, groupId: string) => ({ id, from: {}, to: { groupId } })

function brought(groups: object[], edges: object[]) {
  const json = {
    groups: [{ id: 'first', title: 'First', blocks: [text('t', 'Which?'), shape] }, ...groups],
    edges: [edge('to-a', 'a'), edge('to-b', 'b'), ...edges],
    events: [{ id: 'e', type: 'start', outgoingEdgeId: 'start' }],
    variables: [{ id: 'v', name: 'Score' }],
  }
  const result = importQuiz({ ...json, edges: [...json.edges, edge('start', 'first')] }, 'en')
  if ('flaw' in result) throw new Error(result.flaw.code)
  return result
}

const long = (id: string, words: string, more: object = {}) => [
  text(`${id}-t`, words),
  { id, type: 'text input', options: { isLong: true }, ...more },
]

test('a sum on the way of one option is its points, on the way of the others theirs', () => {
  const { document } = brought(
    [
      {
        id: 'a',
        title: 'A',
        blocks: [set('s1', '{{Score}} + 5'), ...long('qa', 'Why A?', { outgoingEdgeId: 'a-b' })],
      },
      {
        id: 'b',
        title: 'B',
        blocks: [set('s2', '{{Score}} - 1'), ...long('qb', 'Anything else, {{Score}}?')],
      },
    ],
    [edge('a-b', 'b')],
  )
  // On the way from A to B one point goes for a text, which has no options: so it all stays a variable.
  expect(document.variables).toEqual([{ key: 'score-2', start: 0 }])
  const { document: simple } = brought(
    [
      {
        id: 'a',
        title: 'A',
        blocks: [set('s1', '{{Score}} + 5'), ...long('qa', 'Why A?', { outgoingEdgeId: 'end' })],
      },
      {
        id: 'b',
        title: 'B',
        blocks: [set('s2', '{{Score}} - 1'), ...long('qb', 'Your score is {{Score}}. Why B?')],
      },
      { id: 'bye', title: 'Bye', blocks: [text('bye', 'Bye')] },
    ],
    [edge('end', 'bye')],
  )
  expect(simple.questions[0]).toMatchObject({ options: [{ points: 5 }, { points: -1 }] })
  expect(simple.questions[2]?.title).toBe('Your score is {score}. Why B?')
})

test('branches lead to their groups, and the others past them', () => {
  const { document } = brought(
    [
      { id: 'a', title: 'A', blocks: long('qa', 'Why A?', { outgoingEdgeId: 'a-c' }) },
      { id: 'b', title: 'B', blocks: long('qb', 'Why B?', { outgoingEdgeId: 'b-c' }) },
      { id: 'c', title: 'C', blocks: long('qc', 'And now?') },
    ],
    [edge('a-c', 'c'), edge('b-c', 'c')],
  )
  expect(document.questions.map(({ key, actions }) => [key, actions])).toEqual([
    ['which', [{ when: { question: 'which', has: 'a' }, jump: 'why-a' }, { jump: 'why-b' }]],
    ['why-a', [{ jump: 'and-now' }]],
    ['why-b', undefined],
    ['and-now', undefined],
  ])
})

test('a way back is told, and a circle without questions has an end', () => {
  const { document, losses } = brought(
    [
      { id: 'a', title: 'A', blocks: long('qa', 'Why A?', { outgoingEdgeId: 'back' }) },
      { id: 'b', title: 'B', blocks: [{ id: 'j', type: 'Jump', options: { groupId: 'c' } }] },
      { id: 'c', title: 'C', blocks: [{ id: 'k', type: 'Jump', options: { groupId: 'b' } }] },
    ],
    [edge('back', 'first')],
  )
  expect(document.questions.map(({ key }) => key)).toEqual(['which', 'why-a'])
  expect(losses.map(({ reason, detail }) => [reason, detail])).toEqual(
    expect.arrayContaining([
      ['jump-back', 'Why A?'],
      ['logic', 'Which?'],
    ]),
  )
})
