import type { Locale } from '@pulya/contract/locale'

import { pageWords } from '../i18n/page.ts'

interface GivenFileProps {
  locale: Locale
  file: { name: string; href: string; days: number }
}

/** What a contact was left for. */
export function GivenFile({ locale, file: { name, href, days } }: GivenFileProps) {
  const words = pageWords[locale].file
  return (
    <>
      <h1 class="thanks__title">{words.title}</h1>
      <p>
        <a class="button" href={href}>
          {words.download(name)}
        </a>
      </p>
      <p>{words.holds(days)}</p>
    </>
  )
}
