import { murmur3 } from './murmur3.ts'

/** What a draw decides. Each purpose has a draw of its own, so widening one never moves anyone in another. */
export type Purpose = 'holdout' | 'layer' | 'traffic' | 'variant'

const utf8 = new TextEncoder()

/**
 * A number in [0, 1) that is always the same for this purpose, salt and unit, and independent of every other draw.
 * The text that is hashed, `<purpose>:<salt>/<unit>` in UTF-8, is a promise: changing it would move every visitor.
 */
export function draw(purpose: Purpose, salt: string, unit: string): number {
  return murmur3(utf8.encode(`${purpose}:${salt}/${unit}`)) / 2 ** 32
}
