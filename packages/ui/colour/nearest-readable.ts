import { contrast } from './contrast.ts'
import { hexOf, oklchOf } from './oklch.ts'

/**
 * The colour itself where it reaches `ratio` on every ground, else the nearest lighter or darker one of its hue that
 * does. `undefined` when not even black or white would, as for 12 : 1 on a middle grey.
 */
export function nearestReadable(
  colour: string,
  grounds: readonly string[],
  ratio: number,
): string | undefined {
  const reads = (ink: string) => grounds.every((ground) => contrast(ink, ground) >= ratio)
  if (reads(colour)) return colour
  const start = oklchOf(colour)
  const [nearest] = [0, 1]
    .flatMap((end) => towards(end) ?? [])
    .toSorted((one, other) => distance(one) - distance(other))
  return nearest

  /** Halves the way to black or white, keeping an end that reads and an end that does not. */
  function towards(end: number): string | undefined {
    let found = end === 0 ? '#000000' : '#ffffff'
    if (!reads(found)) return undefined
    let [fails, passes] = [start.lightness, end]
    while (Math.abs(passes - fails) > 0.002) {
      const lightness = (fails + passes) / 2
      const ink = hexOf({ ...start, lightness })
      if (reads(ink)) [passes, found] = [lightness, ink]
      else fails = lightness
    }
    return found
  }

  function distance(ink: string): number {
    return Math.abs(oklchOf(ink).lightness - start.lightness)
  }
}
