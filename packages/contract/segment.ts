/** How promising a lead is, by the score of its quiz. */
export const segments = ['hot', 'warm', 'cold'] as const

export type Segment = (typeof segments)[number]
