import type { Locale } from '@pulya/contract/locale'

import { consentWords } from '../../i18n/consents.ts'

/** The way out for a firm that has no published consent: in a tab of its own, for a draft is open here. */
export const WriteConsent = ({ locale }: { locale: Locale }) => (
  <a href="/studio/settings/consents" target="_blank">
    {consentWords[locale].write}
  </a>
)
