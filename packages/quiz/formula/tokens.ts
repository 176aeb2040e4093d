/** A number, a name or a sign of a formula, as written. */
export interface Token {
  /** Signs are told by their plain spelling, whichever was typed: `*` for `×`. */
  is: 'number' | 'name' | 'end' | 'unknown' | (typeof signs)[number]
  at: number
  text: string
  /** The text of the token before. */
  after: string
}

export function tokensIn(text: string): { tokens: Token[]; end: Token } {
  let after = ''
  const tokens = Array.from(text.matchAll(piece), ({ 0: written, index }) => {
    const token = { is: kindOf(written), at: index, text: written, after }
    after = written
    return token
  })
  return { tokens, end: { is: 'end', at: text.trimEnd().length, text: '', after } }
}

/**
 * Digits joined by points and commas are one piece: `0,9` is neither a number nor two of them, and must be refused
 * rather than guessed. A hyphen belongs to its name, so a minus between names wants spaces: `price - discount`.
 */
const piece = /[\d.]+(?:,[\d.]+)*|[\p{L}_][\p{L}\d_-]*|<[=>]|>=|\S/gu

function kindOf(written: string): Token['is'] {
  if (/^[\d.]/.test(written)) return 'number'
  if (/^[a-z][a-z\d-]*$/.test(written)) return 'name'
  const plain = spellings.get(written) ?? written
  return signs.find((sign) => sign === plain) ?? 'unknown'
}

const signs = ['(', ')', ',', '+', '-', '*', '/', '<', '<=', '>', '>=', '=', '<>'] as const

const spellings = new Map([
  ['−', '-'],
  ['×', '*'],
  ['÷', '/'],
  ['≤', '<='],
  ['≥', '>='],
  ['≠', '<>'],
])
