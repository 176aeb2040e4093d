/**
 * Σ(x − x̄)(y − ȳ) from n, Σx, Σy and Σxy; with y = x, the sum of squares about the mean. The two products that nearly
 * cancel are taken exactly, so a large mean does not cost the variance its digits.
 * Source: T. J. Dekker 1971, https://doi.org/10.1007/BF01397083
 */
export function centredSum(n: number, sumX: number, sumY: number, sumXY: number): number {
  const whole = exactProduct(n, sumXY)
  const mean = exactProduct(sumX, sumY)
  return (whole.high - mean.high + (whole.low - mean.low)) / n
}

/** The rounded product, and what the rounding took away. */
function exactProduct(a: number, b: number): { high: number; low: number } {
  const high = a * b
  const [x, y] = [halves(a), halves(b)]
  const low = x.low * y.low - (high - x.high * y.high - x.low * y.high - x.high * y.low)
  return { high, low }
}

/** Two numbers of 26 bits, whose products need no rounding. */
function halves(number: number) {
  const scaled = (2 ** 27 + 1) * number
  const high = scaled - (scaled - number)
  return { high, low: number - high }
}
