import type { Cleaned } from './flaw.ts'
import { oneLine } from './text.ts'

const nameMax = 120
/** Longer than any path a system lets a file have. */
const pathMax = 4096
const ending = /\.[\p{L}\p{N}]{1,10}$/u

/**
 * The name of a visitor's file, to be read by a person and never as a path: one line, without folders and leading dots.
 * A long one is cut in the middle, so that its ending still says what it is.
 */
export function fileName(value: unknown): Cleaned<string> {
  const line = oneLine(value, { max: pathMax })
  if ('flaw' in line) return line
  const name = (line.value.split(/[/\\]/).at(-1) ?? '').replace(/^[.\s]+/, '')
  return name === '' ? { flaw: { code: 'text-required' } } : { value: cut(name) }
}

function cut(name: string): string {
  const characters = Array.from(name)
  if (characters.length <= nameMax) return name
  const [end = ''] = ending.exec(name) ?? []
  return `${characters.slice(0, nameMax - Array.from(end).length - 1).join('')}…${end}`
}
