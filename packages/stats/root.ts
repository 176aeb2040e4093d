/**
 * Where f crosses zero between `from` and `to`, to the last digit. Chandrupatla's method: inverse quadratic
 * interpolation where that is safe, bisection where not; an infinite f at an end does no harm. When f has one sign
 * throughout, the end where it is nearer to zero.
 * Source: T. R. Chandrupatla 1997, https://doi.org/10.1016/S0965-9978(96)00051-8
 *
 * @param enough An error in x that does not matter, where each step is dear.
 */
export function rootBetween(from: number, to: number, f: (x: number) => number, enough = 0): number {
  const point = (x: number): Point => ({ x, f: f(x) })
  let newest = point(to)
  let across = point(from)
  if (newest.f > 0 === across.f > 0) return nearer(newest, across).x

  let share = 0.5
  for (;;) {
    const next = point(newest.x + share * (across.x - newest.x))
    let dropped = newest
    if (next.f > 0 !== newest.f > 0) [dropped, across] = [across, newest]
    newest = next

    const best = nearer(newest, across)
    const finest = Math.max(enough, Number.EPSILON * Math.abs(best.x)) / Math.abs(across.x - newest.x)
    if (best.f === 0 || !(finest < 0.5)) return best.x
    share = Math.min(Math.max(stepShare(newest, across, dropped), finest), 1 - finest)
  }
}

interface Point {
  x: number
  f: number
}

const nearer = (one: Point, other: Point) => (Math.abs(one.f) < Math.abs(other.f) ? one : other)

/** How far to go from the newest point towards the one across the root. */
function stepShare(newest: Point, across: Point, dropped: Point): number {
  const xi = (newest.x - across.x) / (dropped.x - across.x)
  const phi = (newest.f - across.f) / (dropped.f - across.f)
  if (!(phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi)) return 0.5
  return (
    (newest.f / (across.f - newest.f)) * (dropped.f / (across.f - dropped.f)) +
    ((dropped.x - newest.x) / (across.x - newest.x)) *
      (newest.f / (dropped.f - newest.f)) *
      (across.f / (dropped.f - across.f))
  )
}
