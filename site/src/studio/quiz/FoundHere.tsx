import type { Locale } from '@pulya/contract/locale'
import type { Finding } from '@pulya/quiz/check/finding'
import { findingInWords } from '@pulya/quiz/check/in-words'

import { quizVariantWords } from '../i18n/quiz-variants.ts'

/** What a check has to say about what is being edited. */
export function FoundHere({ found, locale }: { found: readonly Finding[]; locale: Locale }) {
  if (found.length === 0) return null
  const wrong = found.some(({ level }) => level === 'error')
  return (
    <ul class={`notice found-here notice--${wrong ? 'danger' : 'warning'}`}>
      {found.map((finding) => {
        const { text, why } = findingInWords(locale, finding)
        return (
          <li key={`${finding.code}${finding.pointer}${finding.variant}`}>
            {finding.variant && quizVariantWords[locale].found(finding.variant)} {text}{' '}
            {why && <small>{why}</small>}
          </li>
        )
      })}
    </ul>
  )
}
