import fc from 'fast-check'
import { expect, test } from 'vitest'

import { murmur3 } from './murmur3.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

test('the verification value of SMHasher comes out', () => {
  const results = new DataView(new ArrayBuffer(4 * 256))
  for (let length = 0; length < 256; length++) {
    const key = Uint8Array.from({ length }, (_, at) => at)
    results.setUint32(4 * length, murmur3(key, 256 - length), true)
  }
  expect(murmur3(new Uint8Array(results.buffer))).toBe(0xb0f57ee3)
})

// From https://en.wikipedia.org/wiki/MurmurHash
test.each([
  ['', 0, 0],
  ['', 1, 0x514e28b7],
  ['', 0xffffffff, 0x81f16f39],
  ['test', 0, 0xba6bd213],
  ['test', 0x9747b28c, 0x704b81dc],
  ['Hello, world!', 0, 0xc0363e43],
  ['Hello, world!', 0x9747b28c, 0x24884cba],
  ['The quick brown fox jumps over the lazy dog', 0x9747b28c, 0x2fa826cd],
])('%j with seed %i hashes as everywhere else', (text, seed, hash) => {
  expect(murmur3(utf8(text), seed)).toBe(hash)
})

test('only the bytes of the view count, not those around it in memory', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), fc.uint8Array(), (before, bytes, after) => {
      const view = Uint8Array.from([...before, ...bytes, ...after]).subarray(
        before.length,
        before.length + bytes.length,
      )
      expect(murmur3(view)).toBe(murmur3(bytes))
    }),
  )
})

test('a zero byte at the end is another text', () => {
  expect(new Set([0, 1, 2, 3, 4, 5].map((length) => murmur3(new Uint8Array(length)))).size).toBe(6)
})
