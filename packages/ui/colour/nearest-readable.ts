import { contrast } from './contrast.ts'
import { hexOf, oklchOf } from './oklch.ts'

const stride = 0.02
const halvings = 4

/**
 * The colour itself where it reaches `ratio` on every ground, else the nearest lighter or darker one of its hue that
 * does. `undefined` when none would, as for 12 : 1 on a middle grey.
 */
export function nearestReadable(
  colour: string,
  grounds: readonly string[],
  ratio: number,
): string | undefined {
  const start = oklchOf(colour)
  const at = (lightness: number) => hexOf({ ...start, lightness })
  const reads = (ink: string) => grounds.every((ground) => contrast(ink, ground) >= ratio)
  if (reads(colour)) return colour
  const found = [towards(-1), towards(1)].filter((lightness) => lightness !== undefined)
  const [nearest] = found.toSorted(
    (one, other) => Math.abs(one - start.lightness) - Math.abs(other - start.lightness),
  )
  return nearest === undefined ? undefined : at(nearest)

  /** In strides until one reads: between a light and a dark ground it may be only the middle that does. */
  function towards(direction: -1 | 1): number | undefined {
    for (let fails = start.lightness; ;) {
      const passes = Math.min(1, Math.max(0, fails + direction * stride))
      if (passes === fails) return undefined
      if (reads(at(passes))) return between(fails, passes)
      fails = passes
    }
  }

  function between(fails: number, passes: number): number {
    let [near, far] = [fails, passes]
    for (let turn = 0; turn < halvings; turn++) {
      const middle = (near + far) / 2
      if (reads(at(middle))) far = middle
      else near = middle
    }
    return far
  }
}
