import { doubtful, type Rule } from '../finding.ts'
import { namesBankruptcy } from '../vertical-of.ts'

/** An offer that calls itself of no special trade and speaks of bankruptcy. */
export const vertical: Rule = ({ offer, texts }) => {
  const named = offer.vertical === 'general' ? namesBankruptcy(texts) : undefined
  return named ? [doubtful('vertical-doubtful', named)] : []
}
