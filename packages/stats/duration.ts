export interface Traffic {
  visitorsPerVariant: number
  variants: number
  visitorsPerDay: number
  /** Share of the visitors who take part. */
  trafficShare: number
  /** Whole cycles keep the days of the week balanced. */
  cycleDays?: number
}

/** How long an experiment takes: the days it needs, and those rounded up to whole cycles. */
export function duration({
  visitorsPerVariant,
  variants,
  visitorsPerDay,
  trafficShare,
  cycleDays = 7,
}: Traffic): { daysNeeded: number; days: number } {
  const daysNeeded = ceil((visitorsPerVariant * variants) / (visitorsPerDay * trafficShare))
  return { daysNeeded, days: ceil(daysNeeded / cycleDays) * cycleDays }
}

/** Shares like 0.29 are not exact: what is a hair over a whole day is that day. */
const ceil = (days: number) => Math.ceil(days * (1 - 1e-12))
