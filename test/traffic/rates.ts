/** A number for each variant by its key; `*` stands for the variants that are not named. */
export type ByVariant = Readonly<Record<string, number>>

/** The known truth behind the traffic. `qualified` is a share of the leads, `contract` of the qualified. */
export interface Rates {
  lead: ByVariant
  qualified: ByVariant
  contract: ByVariant
  /** Of a contract on average, in whole units of money. */
  sum: ByVariant
}

export const defaultRates: Rates = {
  lead: { '*': 0.05 },
  qualified: { '*': 0.5 },
  contract: { '*': 0.3 },
  sum: { '*': 100_000 },
}

export const valueFor = (values: ByVariant, variant: string): number => values[variant] ?? values['*'] ?? 0
