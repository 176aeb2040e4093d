import { quizDocument } from '@pulya/quiz/document'
import { expect, test } from 'vitest'

import type { Path } from '../../editor/path.ts'
import type { TranslatedText } from '../../translation/text.ts'
import { translating } from '../../translation/translate.ts'
import { translatedQuiz } from './texts.ts'
import { wholeQuiz } from './whole-quiz.ts'

/** As far as a schema of a quiz goes. */
interface Shape {
  $ref?: string
  $defs?: Record<string, Shape>
  type?: string
  const?: unknown
  enum?: unknown[]
  anyOf?: Shape[]
  oneOf?: Shape[]
  properties?: Record<string, Shape>
  items?: Shape
  prefixItems?: Shape[]
  additionalProperties?: Shape | boolean
}

/** What zod makes is made of these and of bounds, which are of no interest here. */
const root = quizDocument.toJSONSchema({ io: 'input', unrepresentable: 'any' }) as Shape

/** Where a quiz may have a string of the author's choice: `questions/single/title`. */
function* stringsIn(
  shape: Shape,
  at: readonly string[] = [],
  within: readonly string[] = [],
): Generator<string> {
  const {
    $ref,
    anyOf = [],
    oneOf = [],
    prefixItems = [],
    properties = {},
    items,
    additionalProperties,
  } = shape
  if ($ref !== undefined) {
    const inner = root.$defs?.[$ref.replace('#/$defs/', '')]
    if (inner && !within.includes($ref)) yield* stringsIn(inner, at, [...within, $ref])
    return
  }
  if (shape.type === 'string' && !shape.enum && shape.const === undefined) yield at.join('/')
  for (const branch of [...anyOf, ...oneOf]) yield* stringsIn(branch, at, within)
  // Questions are told apart by their kind: each says something of its own.
  const kind = properties['kind']?.const
  const place = typeof kind === 'string' ? [...at.slice(0, -1), kind] : at
  for (const [name, inner] of Object.entries(properties)) yield* stringsIn(inner, [...place, name], within)
  for (const item of [...prefixItems, ...(items ? [items] : [])]) yield* stringsIn(item, [...at, '*'], within)
  if (typeof additionalProperties === 'object') yield* stringsIn(additionalProperties, [...at, '*'], within)
}

/** Names, formulas and addresses, and what only the firm reads. */
const noTexts = [
  /(^|\/)(key|formula|set|to|tag|tags\/\*|jump|end|disqualify|match|question|has|value|param|is)$/,
  /^(bandsOf|bonus\/amount|scores\/\*\/title|variants\/\*\/(name|asks\/\*))$/,
  /\/(src|href|document)$/,
  /^translation\//,
]

/** Conditions inside conditions are looked into like those outside. */
const flat = (place: string) => place.replaceAll(/\/(all|any)\/\*|\/not/g, '')

const schemaTexts = new Set(
  [...stringsIn(root)].map(flat).filter((place) => !noTexts.some((pattern) => pattern.test(place))),
)

/** The same of a text that is shown. */
function placeOf({ field: { path, as } }: TranslatedText): string {
  const steps = path.map((step, depth) => {
    if (path[0] === 'questions' && depth === 1) return wholeQuiz.questions[Number(step)]?.kind
    return typeof step === 'number' || isName(path, depth) ? '*' : step
  })
  return [...steps, ...(as === 'lines' ? ['*'] : [])].join('/')
}

/** Variants know parts and options by their keys. */
const isName = ([list, , part, , member]: Path, depth: number) =>
  list === 'variants' &&
  (depth === 3 ? part === 'questions' || part === 'outcomes' : depth === 5 && member === 'options')

test('whatever the schema lets a quiz say is shown beside its translation', () => {
  const copy = { ...translating(wholeQuiz, 'ours2222-quiz2222'), locale: 'en' as const }
  const shown = translatedQuiz(wholeQuiz, copy, 'en').flatMap(({ texts }) => texts)
  const places = new Set(shown.map(placeOf))
  expect(schemaTexts.size).toBeGreaterThan(100)
  expect([...schemaTexts].filter((place) => !places.has(place))).toEqual([])
  expect([...places].filter((place) => !schemaTexts.has(place))).toEqual([])
  expect(new Set(shown.map(({ key }) => key)).size).toBe(shown.length)
})
