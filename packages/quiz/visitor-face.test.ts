import { definitions } from '@pulya/questions/definitions'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { quizAndAnswers } from './arbitrary/quiz.ts'
import { quizDocument } from './document.ts'
import { nextScreen, pathOf, previousScreen, progressOf } from './next-screen.ts'
import { outcomeOf } from './outcome.ts'
import { pipe } from './pipe.ts'
import { visitorFace } from './visitor-face.ts'

const consent = {
  purpose: 'processing' as const,
  label: 'I agree',
  required: true,
  version: 'ab'.repeat(16),
  href: '/legal/k7f3-c2d2/1',
}
const published = (quiz: ReturnType<typeof quizDocument.parse>) => ({
  ...quiz,
  publicId: 'k7f3-q9d2',
  contact: { ...quiz.contact, consents: [{ ...consent, document: 'k7f3-c2d2' }] },
})

const option = { label: 'An option', points: 3, scores: { depth: 2, width: 1 }, value: 100, tags: ['dear'] }
const options = ['a', 'b'].map((key) => ({ ...option, key }))
const texts = { title: 'End', paragraphs: ['Text'] }
const faceOf = (more: object, asked: object = {}) => {
  const single = { ...definitions.single.blank('size', 'en'), spin: 'S', options, ...asked }
  return visitorFace(
    published(
      quizDocument.parse({
        schema: 1,
        locale: 'en',
        title: 'Title of the document',
        theme: 'chambers',
        phone: '+7 495 000-00-00',
        questions: [single, definitions.slider.blank('share', 'en')],
        scores: ['depth', 'width'].map((key) => ({ key, title: `How ${key}` })),
        bands: [{ atLeast: 2, segment: 'hot' }],
        outcomes: [{ key: 'rest', segment: 'hot', ...texts }],
        contact: { title: 'Contact', text: 'Text', button: 'Send', channels: [], consents: [] },
        thanks: { title: 'Thanks', text: 'Text' },
        ...more,
      }),
    ),
  )
}
const optionsIn = (face: ReturnType<typeof visitorFace>) => {
  const [question] = face.questions
  return question && 'options' in question ? question.options : []
}
const bare = ['a', 'b'].map((key) => ({ key, label: 'An option' }))
const ending = (outcome: object) => ({
  outcomes: [
    { key: 'one', ...texts, ...outcome },
    { key: 'rest', ...texts },
  ],
})

test('what a lead is worth stays with the firm', () => {
  const face = faceOf({})
  expect(optionsIn(face)).toEqual(bare)
  expect(face).toMatchObject({ scores: [], outcomes: [{ key: 'rest', ...texts }] })
  expect(face.contact.consents).toEqual([consent])
  const told = JSON.stringify(face)
  for (const secret of ['hot', 'Title of the document', 'spin', 'k7f3-c2d2"', 'bands', 'How depth']) {
    expect(told).not.toContain(secret)
  }
})

test.each<[string, object, object]>([
  ['a condition on the score', ending({ when: { any: [{ not: { scoreAtLeast: 1 } }] } }), { points: 3 }],
  [
    'a condition on a named score',
    ending({ when: { value: 'depth', atLeast: 1 } }),
    { scores: { depth: 2 } },
  ],
  ['a match', ending({ match: 'width' }), { scores: { width: 1 } }],
  ['a condition on an amount', ending({ when: { question: 'size', atMost: 5 } }), { value: 100 }],
  ['a condition on a tag', ending({ when: { tag: 'dear' } }), { tags: ['dear'] }],
  ['a text', ending({ paragraphs: ['{score} points'] }), { points: 3 }],
  [
    'a formula behind a formula that a text repeats',
    {
      variables: [
        { key: 'cost', formula: 'size × 2' },
        { key: 'sum', formula: 'cost + depth' },
        { key: 'unsaid', formula: 'width + score' },
      ],
      ...ending({ paragraphs: ['{sum}'] }),
    },
    { scores: { depth: 2 }, value: 100 },
  ],
])('what %s asks for comes along, and nothing else', (_what, more, kept) => {
  expect(optionsIn(faceOf(more))).toEqual(bare.map((one) => ({ ...one, ...kept })))
})

test('an action stays when it leads somewhere, or when what it counts is looked at', () => {
  const actions = [{ tag: 'looked-at' }, { tag: 'unseen' }, { set: 'sum', to: 'size' }, { jump: 'share' }]
  const variables = [{ key: 'sum', start: 0 }]
  const actionsIn = (more: object) =>
    // oxlint-disable-next-line unicorn/no-thenable -- the word of the document; nobody awaits a question
    faceOf({ variables, ...more }, { actions }).questions[0]?.actions
  expect(actionsIn({})).toEqual([{ jump: 'share' }])
  expect(actionsIn(ending({ when: { tag: 'looked-at' } }))).toEqual([{ tag: 'looked-at' }, { jump: 'share' }])
  const summed = actionsIn(ending({ when: { value: 'sum', atLeast: 1 } }))
  expect(summed).toEqual([{ set: 'sum', to: 'size' }, { jump: 'share' }])
})

test('for any quiz and any answers, a browser decides by the face what the server decides by the whole', () => {
  fc.assert(
    fc.property(quizAndAnswers, ({ quiz, ...run }) => {
      const face = visitorFace(published(quiz))
      expect(pathOf(face, run)).toEqual(pathOf(quiz, run))
      for (const screen of pathOf(quiz, run)) {
        expect(nextScreen(face, run, screen)).toEqual(nextScreen(quiz, run, screen))
        expect(previousScreen(face, run, screen)).toEqual(previousScreen(quiz, run, screen))
      }
      for (const { key } of quiz.questions) {
        expect(progressOf(face, run, key)).toEqual(progressOf(quiz, run, key))
      }
      const { outcome, disqualified } = outcomeOf(quiz, run)
      const { segment: _segment, ...shown } = outcome
      expect(outcomeOf(face, run)).toMatchObject({ outcome: shown, disqualified })
      expect(pipe(face, run, outcome.paragraphs)).toEqual(pipe(quiz, run, outcome.paragraphs))
    }),
  )
})
