/** Trades whose advertising a law speaks about; `general` is any other. */
export const verticals = ['general', 'bankruptcy', 'medicine'] as const

export type Vertical = (typeof verticals)[number]
