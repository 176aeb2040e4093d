import { murmur3 } from '@pulya/assign/murmur3'

/** Draws numbers from 0 up to 1. */
export type Random = () => number

const encoder = new TextEncoder()

/** The same names give the same numbers. Mulberry32: small, and good enough for made-up people. */
export function randomOf(...names: readonly (string | number)[]): Random {
  let state = murmur3(encoder.encode(names.join('/')))
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const wholeBelow = (random: Random, end: number): number => Math.floor(random() * end)
