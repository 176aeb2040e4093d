/**
 * The sum of squares of y − slope · x about its mean, from the centred sums of y², x · y and x². When y is proportional to
 * x only rounding is left of it, and rounding must not be taken for a variance: then it is 0.
 */
export function residualSpread(yy: number, xy: number, xx: number, slope: number): number {
  const spread = yy - 2 * slope * xy + slope * slope * xx
  return spread > 1e-14 * (yy + slope * slope * xx) ? spread : 0
}
