import { shareEvidence, type ShareEvidence } from './share-evidence.ts'

/**
 * For rare events and a split that never changes: do conversions come in the shares in which visitors came? Exact for
 * any few conversions, also while rates drift, but slower than `compareAnytime` where conversions are common.
 * Source: Lindon & Malek 2022, https://arxiv.org/abs/2011.03567
 *
 * @param treatmentShare Of the visitors of both arms, as assigned.
 */
export function conversionShare(
  conversions: { control: number; treatment: number },
  treatmentShare: number,
  concentration: number,
): ShareEvidence {
  const counts = [conversions.treatment, conversions.control]
  return shareEvidence(counts, [treatmentShare, 1 - treatmentShare], concentration)
}
