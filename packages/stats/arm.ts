/** What one variant has seen: whole numbers, and no more conversions than visitors. */
export interface Arm {
  visitors: number
  conversions: number
}

/** NaN for an arm that nobody has seen. */
export const rate = ({ visitors, conversions }: Arm) => conversions / visitors

/** The share that did not convert, exact also where the rate is so near to 1 that 1 − rate is all rounding. */
export const missRate = ({ visitors, conversions }: Arm) => (visitors - conversions) / visitors

/** Both arms as one. */
export const together = (one: Arm, other: Arm): Arm => ({
  visitors: one.visitors + other.visitors,
  conversions: one.conversions + other.conversions,
})
