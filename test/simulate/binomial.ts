const steps = 256

/**
 * How many of `trials` succeed in the worst share `u` of all cases: with a random `u` from 0 up to 1, a draw from the
 * binomial distribution. Tables make a draw as cheap as one visitor, whatever the number of trials, so they have to be
 * few enough that (1 − rate)^trials is above 0.
 */
export function binomialQuantile(trials: number, rate: number): (u: number) => number {
  const cumulative = new Float64Array(trials + 1)
  let chance = (1 - rate) ** trials
  let sum = chance
  for (let successes = 0; successes < trials; successes++) {
    cumulative[successes] = sum
    chance *= (((trials - successes) / (successes + 1)) * rate) / (1 - rate)
    sum += chance
  }
  // Where it ends, whatever the rounding of the sum.
  cumulative[trials] = 1

  const from = (u: number, start: number) => {
    let successes = start
    while ((cumulative[successes] ?? 1) <= u) successes++
    return successes
  }
  const starts = Uint32Array.from({ length: steps }, (_, step) => from(step / steps, 0))
  return (u) => from(u, starts[Math.floor(u * steps)] ?? 0)
}
