import type { FlawCode } from './flaw-codes.ts'
import type { Locale } from './locale.ts'

export type { FlawCode, VisitorFlawCode } from './flaw-codes.ts'

/**
 * Why a value is refused, without words; `limit` is what the sentence names: a bound (of dates, `2026-12-31`), a step,
 * the expected type.
 */
export interface Flaw<Code extends FlawCode = FlawCode> {
  code: Code
  limit?: number | string
}

/** A flaw and its place: a JSON pointer in URI fragment form, `#/contact/phone`. https://www.rfc-editor.org/rfc/rfc6901 */
export interface FlawAt extends Flaw {
  pointer: string
}

/** What every input rule returns: the value as it is to be stored, or why it is refused. */
export type Cleaned<T> = { value: T } | { flaw: Flaw }

/**
 * The flaw in words for a person. Takes the words as an argument so that the widget can carry those of one language only.
 */
export function flawInWords<Code extends FlawCode>(
  words: Record<Code, string>,
  flaw: Flaw<Code>,
  locale: Locale,
): string {
  const { limit = '' } = flaw
  return words[flaw.code].replace('{limit}', () => limit.toLocaleString(locale))
}
