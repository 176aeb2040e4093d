import type { OfferFlawCode } from '@pulya/contract/flaw-codes'
import { findingWords } from '@pulya/offer/check/words'
import type { WarningCode } from '@pulya/offer/check/warning-code'
import type { Vertical } from '@pulya/offer/vertical'

const errorsOf: Record<Vertical, readonly OfferFlawCode[]> = {
  general: [],
  bankruptcy: [
    'phrase-release',
    'phrase-state-programme',
    'phrase-certainty',
    'phrase-stop-paying',
    'phrase-urgency',
  ],
  medicine: ['phrase-medical-promise'],
}

const warnings: readonly WarningCode[] = ['superlative', 'urgency-unproven']

/** What the check holds words of this trade to, told to a model beforehand. What it writes is checked all the same. */
export function fairRules(trade: Vertical): string {
  const words = findingWords.en
  return [
    ...errorsOf[trade].map((code) => words.errors[code].why),
    ...warnings.map((code) => words.warnings[code].why),
  ]
    .map((rule) => `- ${rule}`)
    .join('\n')
}
