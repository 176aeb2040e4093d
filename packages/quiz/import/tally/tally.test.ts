import { expect, test } from 'vitest'

import { importQuiz } from '../import-quiz.ts'

const block = (uuid: string, type: string, payload: object = {}, groupUuid = uuid) => ({
  uuid,
  type,
  groupUuid,
  groupType: type,
  payload,
})
const title = (uuid: string, html: string) => block(uuid, 'TITLE', { html })
const options = ['A', 'B'].map((text, index) =>
  block(`o${index}`, 'MULTIPLE_CHOICE_OPTION', { index, text }, 'shape'),
)
const hidden = [title('ht', 'Why?'), block('hi', 'INPUT_TEXT', { isHidden: true })]

const when = (comparison: string, value: unknown, actions: object[]) =>
  block('rule', 'CONDITIONAL_LOGIC', {
    logicalOperator: 'AND',
    conditionals: [{ type: 'SINGLE', payload: { field: { blockGroupUuid: 'shape' }, comparison, value } }],
    actions,
  })
const show = { type: 'SHOW_BLOCKS', payload: { showBlocks: ['ht', 'hi'] } }
const hide = { type: 'HIDE_BLOCKS', payload: { hideBlocks: ['hi'] } }

function brought(...blocks: object[]) {
  const result = importQuiz({ blocks: [title('t', 'Which?'), ...options, ...blocks] }, 'en')
  if ('flaw' in result) throw new Error(result.flaw.code)
  return result
}

test.each<[string, object, unknown]>([
  ['shows', when('IS', 'o0', [show]), { question: 'which', has: 'a' }],
  [
    'shows for any of several',
    when('IS_ANY_OF', ['o0', 'o1'], [show]),
    {
      any: [
        { question: 'which', has: 'a' },
        { question: 'which', has: 'b' },
      ],
    },
  ],
  ['hides', when('IS_NOT', 'o0', [hide]), { not: { not: { question: 'which', has: 'a' } } }],
])('a rule that %s a question is its condition', (_what, rule, condition) => {
  expect(brought(...hidden, rule).document.questions[1]?.when).toEqual(condition)
})

test('a rule that ours cannot say is told, and so is the question it would have shown', () => {
  const { document, losses } = brought(...hidden, when('STARTS_WITH', 'o0', [show]))
  expect(document.questions[1]).not.toHaveProperty('when')
  expect(losses.filter(({ reason }) => reason === 'logic').map(({ path }) => path)).toEqual([
    '#/blocks/5',
    '#/blocks/4',
  ])
})

test('words between inputs are titles, help, screens of their own or an ending', () => {
  const { document } = brought(
    block('h', 'HEADING_1', { html: 'Now the room' }),
    block('x', 'TEXT', { html: 'It will be quick.' }),
    title('at', 'How large?'),
    block('help', 'TEXT', { html: 'In metres' }),
    block('a', 'INPUT_NUMBER', { isRequired: true }),
    block('p', 'PAGE_BREAK', { isThankYouPage: true }),
    block('bye', 'TEXT', { html: 'Thank you!' }),
  )
  expect(document.questions.slice(1)).toMatchObject([
    { kind: 'statement', title: 'Now the room', text: ['It will be quick.'] },
    { kind: 'number', title: 'How large?', help: 'In metres', required: true },
  ])
  expect(document.outcomes).toMatchObject([{ title: 'Thank you!' }])
})
