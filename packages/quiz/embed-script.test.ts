import { definitions } from '@pulya/questions/definitions'
import { expect, test } from 'vitest'

import { quizDocument } from './document.ts'
import { type EmbedParts, embedScript, endingScript } from './embed-script.ts'
import { quizSnapshot } from './snapshot.ts'

const names = [
  'core',
  'kinds/single',
  'kinds/slider',
  'kinds/picture',
  'formula',
  'window',
  'ending',
  'bonus',
  'consultant',
  'experiment',
]
const words = {
  core: {
    back: 'Back',
    phone: 'Phone',
    email: 'E-mail',
    flaws: { 'answer-required': 'Answer', 'phone-invalid': 'Digits', 'email-invalid': 'At' },
  },
  'kinds/slider': { number: 'Number', flaws: { 'number-too-small': 'More' } },
  'kinds/picture': { picture: 'Picture' },
  ending: { sending: 'Sending' },
}
const widget: EmbedParts = {
  prefix: '<',
  parts: Object.fromEntries(names.map((name) => [name, `[${name}]`])),
  start: '(',
  suffix: ')>',
  drawing: { start: '{', suffix: '}>' },
  words: { en: words },
  themes: { chambers: 'dark' },
}

const texts = { title: '</script><script>', paragraphs: ['Text'] }
const quiz = {
  schema: 1,
  locale: 'en',
  title: 'Quiz',
  theme: 'chambers',
  phone: '+7 495 000-00-00',
  questions: [
    definitions.slider.blank('much', 'en'),
    definitions.single.blank('which', 'en'),
    definitions.slider.blank('more', 'en'),
  ],
  bands: [],
  outcomes: [{ key: 'rest', ...texts }],
  contact: { title: 'Contact', text: 'Text', button: 'Send', channels: [], consents: [] },
  thanks: { title: 'Thanks', text: 'Text' },
}
const snapshotOf = (more: object) => {
  const made = quizSnapshot(quizDocument.parse({ ...quiz, ...more }), 'k7f3-q9d2', {}, 'RUB')
  if ('flaws' in made) throw new Error('This quiz asks for no consent')
  return made.snapshot
}
const about = { hash: 'ab', version: '12', api: 'https://pulya.example' }
const scriptOf = (more: object = {}, asked?: string[]) =>
  embedScript(widget, { snapshot: snapshotOf(more), ...about }, asked)
const endingOf = (more: object = {}) => endingScript(widget, snapshotOf(more))
const codeOf = (script: string) => script.slice(0, script.indexOf('('))
const dataOf = (script: string) => script.slice(script.indexOf('(') + 1, -widget.suffix.length)

test('a script carries the core and each kind of its questions once, and no other part', () => {
  expect(codeOf(scriptOf())).toBe('<[core][kinds/single][kinds/slider]')
})

test('a quiz with a formula that decides or says anything carries what reads formulas', () => {
  const variables = [{ key: 'sum', formula: 'much × 2' }]
  const said = [{ key: 'rest', title: 'You', paragraphs: ['{sum}'] }]
  expect(codeOf(scriptOf({ variables, outcomes: said }))).toBe('<[core][kinds/single][kinds/slider][formula]')
  expect(codeOf(scriptOf({ variables }))).not.toContain('formula')
})

const bonus = { title: 'Bonus', text: 'Text', amount: '5', unit: '%', days: 7 }

test('a quiz with somebody who seems to ask carries what shows them', () => {
  expect(codeOf(scriptOf({ consultant: { name: 'Ann' } }))).toContain('[consultant]')
})

test('what is said after the last question waits in a script of its own, with a bonus if there is one', () => {
  expect(scriptOf({ bonus })).not.toContain('Bonus')
  expect(scriptOf()).not.toContain('Contact')
  const ending = endingOf({ bonus })
  expect(ending).toMatch(/^export default\(core,take\)=>\{\[ending\]\[bonus\]take\(.*\)\}$/)
  expect(JSON.parse(ending.slice(ending.indexOf('take({') + 5, -2))).toMatchObject({
    outcomes: [{ key: 'rest', ...texts }],
    contact: { title: 'Contact' },
    bonus: { title: 'Bonus' },
    words: { sending: 'Sending' },
  })
  expect(endingOf()).not.toContain('<')
})

test('a script that is asked to carry all of it waits for nothing', () => {
  const whole = scriptOf({ bonus }, ['ending'])
  expect(codeOf(whole)).toBe('<[core][kinds/single][kinds/slider][ending][bonus]')
  expect(JSON.parse(dataOf(whole))).toMatchObject({
    snapshot: { outcomes: [texts], contact: { title: 'Contact' } },
    words: { sending: 'Sending' },
  })
})

test('an address may ask for more', () => {
  expect(codeOf(scriptOf({}, ['window']))).toBe('<[core][kinds/single][kinds/slider][window]')
  expect(() => scriptOf({}, ['garden'])).toThrow('without garden')
})

test('it speaks only the words of its parts', () => {
  expect(JSON.parse(dataOf(scriptOf()))).toMatchObject({
    words: {
      back: 'Back',
      number: 'Number',
      flaws: { 'answer-required': 'Answer', 'number-too-small': 'More' },
    },
    theme: 'dark',
    hash: 'ab',
    api: 'https://pulya.example',
  })
  expect(scriptOf()).not.toContain('Picture')
})

test('the data comes through unchanged, and cannot end a script element', () => {
  const odd = '</script><script>'
  const asked = quiz.questions.map((question) => ({ ...question, title: odd }))
  const data = dataOf(scriptOf({ questions: asked }))
  expect(JSON.parse(data).snapshot.questions[1].title).toBe(odd)
  expect(data).not.toContain('<')
})

test('of contacts it speaks only of those it asks for, in the form or by a question', () => {
  const wordsIn = (script: string) => JSON.parse(dataOf(script)).words
  expect(wordsIn(scriptOf())).not.toHaveProperty('email')
  expect(wordsIn(scriptOf()).flaws).toEqual({
    'answer-required': 'Answer',
    'number-too-small': 'More',
    'phone-invalid': 'Digits',
  })
  const fields = [{ name: 'email', required: true }]
  const asking = scriptOf({ contact: { ...quiz.contact, fields } })
  expect(wordsIn(asking)).toMatchObject({ email: 'E-mail', flaws: { 'email-invalid': 'At' } })
  expect(wordsIn(asking)).not.toHaveProperty('phone')
})

test('with an experiment it carries what all variants need, and the piece that draws between ends of its own', () => {
  const tried = snapshotOf({ questions: [definitions.picture.blank('which', 'en')], title: 'Tried' })
  const arms = [snapshotOf({}), tried].map((snapshot, index) => ({ hash: `arm${index}`, snapshot }))
  const experiment = { drawn: { salt: 's', traffic: 0.5, weights: [1, 2] }, arms }
  const script = embedScript(widget, { snapshot: snapshotOf({}), ...about, experiment }, ['window'])
  const [code = '', data = ''] = script.split(/(?<=\])\{(?=\{)/)
  expect(code).toBe('<[core][kinds/single][kinds/slider][kinds/picture][window][experiment]')
  expect(JSON.parse(data.slice(0, -widget.drawing.suffix.length))).toMatchObject({
    hash: 'ab',
    title: 'Quiz',
    words: { picture: 'Picture' },
    experiment: {
      salt: 's',
      traffic: 0.5,
      weights: [1, 2],
      arms: [
        {
          hash: 'arm0',
          title: 'Quiz',
          snapshot: { questions: [{ key: 'much' }, { key: 'which' }, { key: 'more' }] },
        },
        { hash: 'arm1', title: 'Tried', snapshot: { questions: [{ key: 'which', kind: 'picture' }] } },
      ],
    },
  })
  expect(data).not.toContain('Contact')
})
