import type { Cleaned } from './flaw.ts'

export interface TextRule {
  /** In code points, counted after cleaning. */
  max: number
  required?: boolean
}

export const nameMax = 120
export const answerTextMax = 5000

/** One line of text: every run of white space is one space, none at the ends. Absent counts as empty. */
export function oneLine(value: unknown, rule: TextRule): Cleaned<string> {
  return text(value, rule, (visible) => visible.replace(/\s+/g, ' '))
}

/** A long text: line breaks stay, every other run of white space is one space, none at the ends. */
export function manyLines(value: unknown, rule: TextRule): Cleaned<string> {
  return text(value, rule, (visible) => visible.replace(/[^\S\n]+/g, ' '))
}

/** Line ends that are not LF: CR LF, CR, LINE SEPARATOR, PARAGRAPH SEPARATOR. */
const lineEnds = /\r\n?|[\u2028\u2029]/g

/**
 * What nobody types and what changes how the rest is read: C0 and C1 controls but TAB and LF, soft hyphen,
 * zero-width space, word joiner, byte order mark, direction marks, overrides and isolates, tag characters.
 * Zero-width joiner and non-joiner stay: Persian and emoji need them.
 */
const invisible =
  /(?![\t\n])\p{Cc}|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu

/** No character decomposes into more than four, so composing cannot shorten a text by more. */
const composedAtMost = 4

/** No script stacks more than a few. Composing sorts the marks of a run in quadratic time, so a run must have an end. */
const marksInRunMax = 500

function text(value: unknown, rule: TextRule, collapsed: (visible: string) => string): Cleaned<string> {
  if (value !== undefined && typeof value !== 'string') {
    return { flaw: { code: 'type-wrong', limit: 'string' } }
  }
  const given = value ?? ''
  if (!given.isWellFormed() || given.includes('\0')) return { flaw: { code: 'text-malformed' } }

  const visible = collapsed(given.replace(lineEnds, '\n').replace(invisible, '')).trim()
  if (visible === '') return rule.required ? { flaw: { code: 'text-required' } } : { value: '' }

  // What must end up too long is refused before it is composed.
  const tooLong: Cleaned<string> = { flaw: { code: 'text-too-long', limit: rule.max } }
  if (codePoints(visible) > rule.max * composedAtMost) return tooLong
  if (hasEndlessMarks(visible)) return { flaw: { code: 'text-malformed' } }
  const composed = visible.normalize('NFC')
  return codePoints(composed) > rule.max ? tooLong : { value: composed }
}

function codePoints(value: string): number {
  let count = 0
  for (const _ of value) count += 1
  return count
}

function hasEndlessMarks(value: string): boolean {
  return (value.match(/\p{M}+/gu) ?? []).some((run) => run.length > marksInRunMax)
}
