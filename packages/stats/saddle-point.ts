/**
 * What is left of ln Γ after Stirling: ln Γ(x) = (x − ½) ln x − x + ½ ln 2π + stirlingError(x).
 * Densities written with it and with `deviance` lose no digits however large the counts are.
 * Source: C. Loader, Fast and accurate computation of binomial probabilities, 2000.
 */
export function stirlingError(x: number): number {
  if (!(x > 0)) return NaN
  let shifted = x
  let error = 0
  for (; shifted < 16; shifted++) error += (shifted + 0.5) * Math.log1p(1 / shifted) - 1
  const inverse = 1 / shifted
  const square = inverse * inverse
  return (
    error +
    inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188))))
  )
}

/** x ln(x / expected) + expected − x, without the cancellation between nearly equal numbers. */
export function deviance(x: number, expected: number): number {
  const distance = x - expected
  if (x === 0) return expected
  if (Math.abs(distance) > 0.1 * (x + expected)) return x * Math.log(x / expected) - distance
  // x ln(x / expected) = 2x artanh(v), and the first term of artanh cancels against the distance.
  const v = distance / (x + expected)
  let power = 2 * x * v
  let sum = distance * v
  // With |v| at most 0.1 each term brings two digits.
  for (let odd = 3; odd < 21; odd += 2) {
    power *= v * v
    sum += power / odd
  }
  return sum
}
