/** An end may be ±Infinity, which JSON cannot carry: whoever sends it must say so in words. */
export interface Interval {
  lower: number
  upper: number
}

export const around = (centre: number, half: number): Interval => ({
  lower: centre - half,
  upper: centre + half,
})

export const excludes = ({ lower, upper }: Interval, value: number) => value < lower || upper < value
