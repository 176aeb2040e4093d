/** Always-valid p-values to show, look by look: once a verdict is reached it stays. */
export function runningMinimum(ps: readonly number[]): number[] {
  let smallest = 1
  return ps.map((p) => (smallest = Math.min(smallest, p)))
}
