const letters = 'abcdefghijkmnpqrstuvwxyz23456789'

/**
 * A key no part of this document has, `slider-k4f2`. Drawn and not counted up: answers of all versions are kept under it,
 * so the key of a question that was deleted must not come back, and two people who add one at once do not meet in it.
 */
export function freeKey(prefix: string, taken: Iterable<string>, draw: () => number = Math.random): string {
  const known = new Set(taken)
  for (;;) {
    const end = Array.from({ length: 4 }, () => letters[Math.floor(draw() * letters.length)]).join('')
    const key = `${prefix}-${end}`
    if (!known.has(key)) return key
  }
}
