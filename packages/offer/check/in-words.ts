import { sentence } from '@pulya/contract/flaw-words'
import type { FlawCode } from '@pulya/contract/flaw'
import type { Locale } from '@pulya/contract/locale'

import type { Finding } from './finding.ts'
import { findingWords, type Reason } from './words.ts'

export interface FindingInWords extends Partial<Reason> {
  /** What it is and what to do. */
  text: string
}

/** What there is to do, why, and which law or practice says so. */
export function findingInWords(locale: Locale, finding: Finding): FindingInWords {
  const { limit } = finding
  const { errors, warnings } = findingWords[locale]
  if (finding.level === 'error') {
    const reasons: Partial<Record<FlawCode, Reason>> = errors
    return {
      ...reasons[finding.code],
      text: sentence(locale, { code: finding.code, ...(limit !== undefined && { limit }) }),
    }
  }
  const words = warnings[finding.code]
  return { ...words, text: words.text.replaceAll('{limit}', () => String(limit ?? '')) }
}
