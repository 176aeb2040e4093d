/**
 * MurmurHash3_x86_32: an unsigned 32-bit number from any bytes. Not for secrets.
 * Source: https://github.com/aappleby/smhasher (its verification value, 0xB0F57EE3, is in the test).
 */
export function murmur3(bytes: Uint8Array, seed = 0): number {
  const { length } = bytes
  // At least one zero after the text, up to a whole word: the last word is then read like any other.
  const words = new DataView(new ArrayBuffer((length | 3) + 1))
  new Uint8Array(words.buffer).set(bytes)

  let hash = seed
  let at = 0
  for (; at + 4 <= length; at += 4) {
    hash = Math.imul(rotate(hash ^ scramble(words.getUint32(at, true)), 13), 5) + 0xe6546b64
  }
  hash ^= scramble(words.getUint32(at, true)) ^ length
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const scramble = (word: number) => Math.imul(rotate(Math.imul(word, 0xcc9e2d51), 15), 0x1b873593)

const rotate = (word: number, bits: number) => (word << bits) | (word >>> (32 - bits))
