export interface Node {
  /** Between 0 and 1. */
  at: number
  weight: number
}

/**
 * The points at which a smooth function on [0, 1] is best sampled to integrate it, with their weights.
 * Source: Abramowitz & Stegun 25.4.29
 */
export function gaussLegendre(count: number): Node[] {
  return Array.from({ length: count }, (_, index) => {
    let root = Math.cos((Math.PI * (index + 0.75)) / (count + 0.5))
    let slope = 0
    for (let step = 0; step < 8; step++) {
      const { value, previous } = legendre(count, root)
      slope = (count * (root * value - previous)) / (root * root - 1)
      root -= value / slope
    }
    return { at: (1 + root) / 2, weight: 1 / ((1 - root * root) * slope * slope) }
  })
}

/** The Legendre polynomial of this degree, and the one before it. */
function legendre(degree: number, x: number) {
  let [previous, value] = [1, x]
  for (let k = 1; k < degree; k++)
    [previous, value] = [value, ((2 * k + 1) * x * value - k * previous) / (k + 1)]
  return { value, previous }
}
