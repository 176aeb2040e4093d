import { describe, expect, test } from 'vitest'

import { quizDocument } from '../document.ts'
import { importQuiz, type Imported } from './import-quiz.ts'
import { elementsMax } from './limits.ts'
import { samples } from './samples.ts'
import { isRecord } from './source.ts'

const tools = (['SurveyJS', 'Typeform', 'Tally', 'Typebot'] as const).map(
  (tool) => [tool, samples[tool]] as const,
)

function carried(json: unknown): Imported {
  const result = importQuiz(json, 'en')
  if ('flaw' in result) throw new Error(`Refused: ${result.flaw.code}`)
  return result
}

/** Everything in a file that asks people something, with the words it asks by; found by shape, not by the code tested. */
function* questionsIn(value: unknown, path = '#', words = ''): Generator<{ path: string; title: string }> {
  if (Array.isArray(value)) {
    let said = ''
    for (const [index, item] of value.entries()) {
      yield* questionsIn(item, `${path}/${index}`, said)
      said = wordsOf(item) || said
    }
  } else if (isRecord(value)) {
    const type = typeof value['type'] === 'string' ? value['type'] : ''
    const { title } = value
    if (inputs.has(type)) yield { path, title: typeof title === 'string' ? title : words }
    for (const [name, inner] of Object.entries(value)) yield* questionsIn(inner, `${path}/${name}`)
  }
}

const inputs: ReadonlySet<string> = new Set(
  [
    'radiogroup imagepicker text boolean slider checkbox tagbox dropdown buttongroup rating comment file multipletext ranking',
    'matrixdropdown paneldynamic signaturepad expression hologram multiple_choice picture_choice number yes_no legal',
    'opinion_scale nps date website address short_text long_text file_upload payment calendly matrix phone_number email',
    'MULTIPLE_CHOICE_OPTION CHECKBOX DROPDOWN_OPTION MULTI_SELECT_OPTION RANKING_OPTION INPUT_NUMBER LINEAR_SCALE RATING',
    'INPUT_DATE INPUT_TIME INPUT_LINK TEXTAREA INPUT_TEXT FILE_UPLOAD SIGNATURE PAYMENT INPUT_EMAIL INPUT_PHONE_NUMBER',
  ]
    .flatMap((line) => line.split(' '))
    .concat(
      [
        'choice',
        'picture choice',
        'text',
        'number',
        'rating',
        'date',
        'time',
        'url',
        'file',
        'payment',
        'phone number',
        'email',
      ].map((kind) => `${kind} input`),
    ),
)

/** The words of a block that stands before an input. */
function wordsOf(item: unknown): string {
  const texts: string[] = []
  JSON.stringify(item, (name, value: unknown) => {
    if (['html', 'text'].includes(name) && typeof value === 'string') texts.push(value)
    if (name === 'safeHTMLSchema' && Array.isArray(value)) texts.push(String([value[0]].flat(2)[0]))
    return value
  })
  return isRecord(item) && /^(?:text|TITLE)$/.test(String(item['type'])) ? texts.join('') : ''
}

/** What must be found of a title: it may repeat an answer, in our way. */
const plain = (title: string) =>
  title
    .split(/<[^>]*>|\{+.*?\}+|[,?!]/)
    .map((part) => part.trim())
    .find((part) => part.length > 3) ?? ''

/** Of contact fields only the name of the field is left. */
const contactTitles = /^(?:your |first |last )?(?:name|phone|phone number|e-?mail)/i

/** What each sample has of other services. */
const ofServices = {
  SurveyJS: ['script', 'integration', 'picture'],
  Typeform: ['integration', 'tracking', 'credential', 'picture'],
  Tally: ['tracking', 'picture'],
  Typebot: ['script', 'integration', 'tracking', 'credential', 'picture'],
} as const

describe.each(tools)('%s', (tool, sample) => {
  test('is told by its shape, and its quiz is a quiz of ours', () => {
    const { document, tool: found } = carried(sample)
    expect(found).toBe(tool)
    expect(quizDocument.parse(document)).toEqual(document)
    expect(document.title).toBe('Kitchen in a week')
    expect(document.questions.length).toBeGreaterThan(12)
  })

  test('every question is in the quiz or among the losses', () => {
    const { document, losses } = carried(sample)
    const said = JSON.stringify(document)
    const asked = [...questionsIn(sample)].filter(({ title }) => title !== '')
    expect(asked.length).toBeGreaterThan(14)
    const first = asked.filter(({ title }, at) => asked.findIndex((other) => other.title === title) === at)
    for (const { path, title } of first) {
      const isHere = said.includes(plain(title)) || (document.contact.fields && contactTitles.test(title))
      const isTold = losses.some((loss) => path === loss.path || path.startsWith(`${loss.path}/`))
      expect([title, isHere || isTold]).toEqual([title, true])
    }
  })

  test('nothing of services is carried, and no secret is told', () => {
    const { document, losses } = carried(sample)
    expect(JSON.stringify({ document, losses })).not.toMatch(
      /hush-hush|sig=|123456|GTM-1|cred-1|wa-1|<script>track|evil|hooks\./,
    )
    expect(losses.map(({ reason }) => reason)).toEqual(expect.arrayContaining([...ofServices[tool]]))
  })

  test('what it lacks is filled in and told', () => {
    const filled = carried(sample).losses.filter(({ reason }) => reason.startsWith('filled-'))
    expect(filled.map(({ reason }) => reason)).toEqual([
      'filled-theme',
      'filled-phone',
      'filled-consents',
      'filled-thanks',
    ])
  })

  test('a property nobody knows is told with its place', () => {
    const holders = Array.from(records(structuredClone(sample)))
    const known = new Set(carried(sample).losses.map(({ path }) => path))
    const settled =
      /#\/(?:edges|events|workspace|groups\/8)|richText|safeHTMLSchema|graphCoordinates|thankyou_screens\/2|payload\/field|conditionals/
    for (const { path } of holders) {
      const copy = structuredClone(sample)
      const holder = [...records(copy)].find((record) => record.path === path)
      Object.assign(holder?.value ?? {}, { 'x-novelty': 'sing' })
      const result = importQuiz(copy, 'en')
      const told =
        'losses' in result && result.losses.some((loss) => `${path}/x-novelty`.startsWith(loss.path))
      const above = [...known].some((place) => path.startsWith(place))
      expect([path, told || above || settled.test(path) || isLanguages(holder?.value)]).toEqual([path, true])
    }
  })
})

function* records(value: unknown, path = '#'): Generator<{ path: string; value: object }> {
  if (isRecord(value)) yield { path, value }
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) yield* records(inner, `${path}/${name}`)
}

/** A text in several languages: one more is a language, told as such. */
const isLanguages = (value: unknown) => isRecord(value) && 'default' in value

test.each([
  [null],
  [7],
  ['text'],
  [[]],
  [{}],
  [{ pages: [] }],
  [{ event_type: 'form_response', form_response: {} }],
  [{ fields: [{ key: 'a' }] }],
])('%j is no file of these tools', (json) =>
  expect(importQuiz(json, 'ru')).toEqual({ flaw: { code: 'import-unknown' } }),
)

test('a file without a question that we have is empty', () => {
  expect(importQuiz({ elements: [{ type: 'matrix', name: 'm' }] }, 'ru')).toEqual({
    flaw: { code: 'import-empty' },
  })
})

test('a file of the deepest kind, or of too many parts, is refused', () => {
  let deep: unknown = { type: 'text', name: 'q' }
  for (let level = 0; level < 30; level += 1) deep = { type: 'panel', name: 'p', elements: [deep] }
  expect(importQuiz({ elements: [deep] }, 'ru')).toEqual({ flaw: { code: 'body-too-deep', limit: 40 } })
  const elements = Array.from({ length: elementsMax + 1 }, (_, index) => ({
    type: 'text',
    name: `q${index}`,
  }))
  expect(importQuiz({ elements }, 'ru')).toEqual({ flaw: { code: 'items-too-many', limit: 500 } })
})

test('of five hundred questions two hundred come, and the rest are told', () => {
  const elements = Array.from({ length: elementsMax }, (_, index) => ({ type: 'text', name: `q${index}` }))
  const { document, losses } = carried({ elements })
  expect(document.questions).toHaveLength(200)
  expect(losses.filter(({ reason }) => reason === 'too-many')).toHaveLength(300)
})

test('what is filled in speaks the language of the file, else that of the author', () => {
  const form = { fields: [{ type: 'short_text', ref: 'a', title: 'A' }] }
  expect(importQuiz(form, 'ru')).toMatchObject({ document: { locale: 'ru', title: 'Новый квиз' } })
  expect(importQuiz({ ...form, language: 'en' }, 'ru')).toMatchObject({
    document: { locale: 'en', title: 'New quiz' },
  })
})
