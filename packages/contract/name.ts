import type { Cleaned } from './flaw.ts'
import { nameMax, oneLine } from './text.ts'

/** How to address a person: any one line of text. Names obey no pattern. */
export function name(value: unknown): Cleaned<string> {
  const cleaned = oneLine(value, { max: nameMax, required: true })
  if ('flaw' in cleaned && cleaned.flaw.code === 'text-required') return { flaw: { code: 'name-required' } }
  return cleaned
}
