import type { Locale } from '@pulya/contract/locale'
import type { PageHead } from '@pulya/offer/page'

import { ogLocales } from './head.ts'

interface HeadProps {
  locale: Locale
  title: string
  description: string | undefined
  head: PageHead
}

/** What search engines and messengers read of a page that may be found. */
export function Head({ locale, title, description, head }: HeadProps) {
  const { address, siteName, picture, alternates } = head
  const languages = alternates.length > 0 ? [{ locale, address }, ...alternates] : []
  return (
    <>
      <link rel="canonical" href={address} />
      {languages.map((other) => (
        <link rel="alternate" hreflang={other.locale} href={other.address} key={other.locale} />
      ))}
      <meta property="og:type" content="website" />
      <meta property="og:url" content={address} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      {siteName && <meta property="og:site_name" content={siteName} />}
      <meta property="og:locale" content={ogLocales[locale]} />
      <meta property="og:image" content={picture} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={title} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}
