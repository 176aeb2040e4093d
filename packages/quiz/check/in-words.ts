import { sentence } from '@pulya/contract/flaw-words'
import type { Locale } from '@pulya/contract/locale'

import type { Finding } from './finding.ts'
import { warningWords, type WarningWords } from './warning-words.ts'

/** An error says what to do; a warning also why. */
export function findingInWords(
  locale: Locale,
  finding: Finding,
): Omit<WarningWords, 'why'> & { why?: string } {
  const { params } = finding
  if (finding.level === 'error') {
    const { limit } = params
    return { text: sentence(locale, { code: finding.code, ...(limit !== undefined && { limit }) }) }
  }
  const words = warningWords[locale][finding.code]
  return { ...words, text: words.text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name])) }
}
