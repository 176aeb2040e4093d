import { oneLine } from '@pulya/contract/text'

import { place } from '../piped.ts'
import { type Desk, note } from './desk.ts'
import { escaped, plainText } from './plain-text.ts'
import type { Source } from './source.ts'

/** A text of the source as one line of ours: without markup, repeating what we can repeat, cut where it is too long. */
export function say(desk: Desk, source: Source, text: string | undefined, max: number): string | undefined {
  return sayLines(desk, source, text, { max, most: 1 })[0]
}

/** The same in paragraphs, one for each line of the source. */
export function sayParagraphs(desk: Desk, source: Source, text: string | undefined): string[] {
  return sayLines(desk, source, text, { max: 2000, most: 10 })
}

/** A piece of HTML by its first line and the rest, as HTML that has only words. */
export function headed(
  desk: Desk,
  source: Source,
  html: string | undefined,
): { title: string | undefined; text: string } {
  const { text, lost } = plainText(html ?? '')
  for (const { reason, detail } of lost) note(desk, source, reason, detail)
  const [title, ...lines] = text.split('\n').map(escaped)
  return { title: title === '' ? undefined : title, text: lines.join('<br>') }
}

function sayLines(
  desk: Desk,
  source: Source,
  given: string | undefined,
  { max, most }: { max: number; most: number },
): string[] {
  if (given === undefined) return []
  const { text, lost } = plainText(given)
  for (const { reason, detail } of lost) note(desk, source, reason, detail)
  const lines = most === 1 ? [text] : text.split('\n')
  const said = lines.flatMap((line) => {
    const clean = cleaned(desk, source, line)
    return clean ? [cut(desk, source, repeated(desk, source, clean), max)] : []
  })
  if (said.length > most) note(desk, source, 'text-cut')
  return said.filter(Boolean).slice(0, most)
}

/** Long before any limit of ours. */
const readMax = 100_000

function cleaned(desk: Desk, source: Source, line: string): string {
  const result = oneLine(line.slice(0, readMax).toWellFormed().replaceAll('\0', ''), { max: readMax })
  if ('value' in result) return result.value
  note(desk, source, 'text-unreadable')
  return ''
}

/** What the tool repeats is repeated by our name; braces that mean nothing to the tool must mean nothing to us. */
function repeated(desk: Desk, source: Source, text: string): string {
  let result = ''
  let at = 0
  for (const found of text.matchAll(desk.piping)) {
    const name = desk.names.get((found[1] ?? '').trim().toLowerCase())
    const known = name !== undefined && desk.said.has(name)
    if (!known) note(desk, source, 'piping', found[0])
    result += literal(text.slice(at, found.index)) + (known ? `{${name}}` : '')
    at = found.index + found[0].length
  }
  const whole = result + literal(text.slice(at))
  return at === 0
    ? whole
    : whole
        .replace(/ {2,}/g, ' ')
        .replace(/ (?=[,.!?;:])/g, '')
        .trim()
}

const literal = (text: string) => text.replace(place, (braces) => `(${braces.slice(1, -1)})`)

/** At a word, and never inside braces. In characters, as limits are counted. */
function cut(desk: Desk, source: Source, text: string, max: number): string {
  if (text.length <= max) return text
  const characters = Array.from(text)
  if (characters.length <= max) return text
  note(desk, source, 'text-cut')
  const whole = characters.slice(0, max - 1).join('')
  const open = whole.lastIndexOf('{')
  const safe = open > whole.lastIndexOf('}') ? whole.slice(0, open) : whole
  const space = safe.lastIndexOf(' ')
  return `${safe.slice(0, space > safe.length / 2 ? space : undefined).trimEnd()}…`
}
