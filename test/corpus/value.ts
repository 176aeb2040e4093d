import type { Case } from './cases.ts'

type Input = Pick<Case, 'input' | 'input_base64' | 'input_utf16'>

/** The input as text; bytes that are no UTF-8 are shown with replacement characters. */
export function textOf({ input, input_utf16: units, input_base64: base64 }: Input): string {
  if (input !== undefined) return input
  return units ? String.fromCharCode(...units) : Buffer.from(base64 ?? '', 'base64').toString()
}

/** The input as it travels where nothing escapes it. A lone surrogate becomes what WTF-8 makes of it: no valid UTF-8. */
export function bytesOf(given: Input): Buffer {
  if (given.input_base64 !== undefined) return Buffer.from(given.input_base64, 'base64')
  const text = textOf(given)
  return text.isWellFormed() ? Buffer.from(text) : Buffer.concat(Array.from(text, wtf8))
}

/** The input as a string of a JSON body: lone surrogates are escaped, raw bytes stay raw. */
export function literalOf(given: Input): Uint8Array {
  if (given.input_base64 === undefined) return json(JSON.stringify(textOf(given)))
  return new Uint8Array(Buffer.concat([Buffer.from('"'), bytesOf(given), Buffer.from('"')]))
}

/** Written JSON to stand in a body as it is. No `Buffer`: those turn themselves into objects when they are stringified. */
export const json = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The input in a query. */
export function inQuery(given: Input): string {
  return Array.from(bytesOf(given), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
}

/** A body in which every `Uint8Array` stands as the JSON it already is. */
export function jsonBytes(body: unknown): Buffer {
  const pieces: Uint8Array[] = []
  const text = JSON.stringify(body, (_key, value: unknown) => {
    if (!(value instanceof Uint8Array)) return value
    pieces.push(value)
    return placeholder
  })
  const [first = '', ...rest] = text.split(JSON.stringify(placeholder))
  return Buffer.concat([
    Buffer.from(first),
    ...rest.flatMap((after, index) => [pieces[index] ?? Buffer.of(), Buffer.from(after)]),
  ])
}

/** Ours to choose: what a case says never goes through `JSON.stringify` with it. */
const placeholder = '\u{f0000}'

function wtf8(character: string): Buffer {
  const code = character.codePointAt(0) ?? 0
  if (code < 0xd800 || code > 0xdfff) return Buffer.from(character)
  return Buffer.of(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f))
}
