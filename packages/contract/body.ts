import type { Flaw, FlawAt } from './flaw.ts'
import { eachToken } from './json-tokens.ts'
import { pointerTo } from './pointer.ts'

export interface BodyLimits {
  /** Objects and lists, one inside another. */
  depth: number
  /** Of all kinds, names not counted. */
  values: number
}

const usual: BodyLimits = { depth: 32, values: 10_000 }

/** Names that reach the prototype of whatever object a careless program copies them to. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * The bytes of a request as a JSON value, before any schema sees it. A first look refuses what `JSON.parse` lets through:
 * depth, sheer number of values, repeated and prototype keys, numbers that lose digits, NUL and lone surrogates.
 * Then `JSON.parse` proves the grammar. Linear in time and without recursion: the cost is bounded by the size of the body.
 */
export function parseBody(bytes: Uint8Array, limits = usual): { value: unknown } | { flaw: FlawAt } {
  const json = decoded(bytes)
  if (json === undefined) return { flaw: { code: 'body-encoding', pointer: '#' } }
  if (json.trim() === '') return { flaw: { code: 'body-empty', pointer: '#' } }
  const flaw = firstFlaw(json, limits)
  if (flaw) return { flaw }
  return parsedJson(json) ?? { flaw: { code: 'body-syntax', pointer: '#' } }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = utf8.decode(bytes)
    return text.startsWith('\ufeff') ? undefined : text
  } catch {
    return undefined // the only way TextDecoder says that bytes are not UTF-8
  }
}

function parsedJson(json: string): { value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(json)
    return { value }
  } catch {
    return undefined // its message quotes the body, so it goes nowhere
  }
}

/** Where the walk stands in one object or list that is still open: `keys` are those the object has shown so far. */
interface Place {
  step: string | number
  keys?: Set<string>
  awaitsKey?: boolean
}

/** The text may turn out to be no JSON at all; then any verdict will do, and `JSON.parse` has the last word. */
function firstFlaw(json: string, limits: BodyLimits): FlawAt | undefined {
  const open: Place[] = []
  let values = 0
  return eachToken<FlawAt>(json, (token) => {
    const place = open.at(-1)
    if (token === ':') return undefined
    if (token === ',') return moveOn(place)
    if (token === '}' || token === ']') return void open.pop()
    const isKey = place?.awaitsKey === true && token.startsWith('"')
    if (!isKey) values += 1
    const flaw = isKey ? takeKey(place, token) : valueFlaw(token, { depth: open.length, values }, limits)
    if (flaw) return { ...flaw, pointer: pointerTo(...open.map(({ step }) => step)) }
    if (token === '{') open.push({ step: '', keys: new Set(), awaitsKey: true })
    if (token === '[') open.push({ step: 0 })
    return undefined
  })
}

function moveOn(place: Place | undefined): undefined {
  if (place?.keys) place.awaitsKey = true
  else if (typeof place?.step === 'number') place.step += 1
}

function takeKey(place: Place, token: string): Flaw | undefined {
  const key = decodedString(token)
  place.step = key ?? ''
  place.awaitsKey = false
  if (key === undefined) return { code: 'body-syntax' }
  if (isMalformed(key)) return { code: 'text-malformed' }
  if (forbidden.has(key)) return { code: 'member-forbidden' }
  if (place.keys?.has(key)) return { code: 'member-repeated' }
  place.keys?.add(key)
  return undefined
}

function valueFlaw(token: string, reached: BodyLimits, limits: BodyLimits): Flaw | undefined {
  if (reached.values > limits.values) return { code: 'body-too-many-values', limit: limits.values }
  if (token === '{' || token === '[') {
    return reached.depth < limits.depth ? undefined : { code: 'body-too-deep', limit: limits.depth }
  }
  if (token.startsWith('"')) {
    const text = decodedString(token)
    if (text === undefined) return { code: 'body-syntax' }
    return isMalformed(text) ? { code: 'text-malformed' } : undefined
  }
  return /^-?\d/.test(token) && losesDigits(Number(token)) ? { code: 'number-unsafe' } : undefined
}

function decodedString(token: string): string | undefined {
  if (!token.includes('\\')) return token.slice(1, -1)
  const parsed = parsedJson(token)
  return typeof parsed?.value === 'string' ? parsed.value : undefined
}

function isMalformed(text: string): boolean {
  return text.includes('\0') || !text.isWellFormed()
}

/** Overflow to infinity, or an integer that a double cannot tell from its neighbour. */
function losesDigits(number: number): boolean {
  return !Number.isFinite(number) || (Number.isInteger(number) && !Number.isSafeInteger(number))
}
