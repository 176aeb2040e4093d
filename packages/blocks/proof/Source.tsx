import { dateInWords } from '@pulya/contract/date-in-words'
import type { Locale } from '@pulya/contract/locale'

import type { Evidence } from './definition.ts'
import { proofWords } from './words.ts'

type SourceProps = Evidence<'review'>['source'] & { on: string | undefined; locale: Locale }

export function Source({ label, href, on, locale }: SourceProps) {
  return (
    <span class="proof__source">
      {proofWords[locale].source} {href ? <a href={href}>{label}</a> : label}
      {on && (
        <>
          , <time dateTime={on}>{dateInWords(on, locale)}</time>
        </>
      )}
    </span>
  )
}
