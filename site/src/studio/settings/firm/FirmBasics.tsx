import { currencies, type FirmBasics as Basics } from '@pulya/contract/firm'
import { type Locale, locales } from '@pulya/contract/locale'

import { firmWords } from '../../i18n/firm.ts'
import { languageNames } from '../../i18n/language-names.ts'
import { Select } from '../../ui/Select.tsx'
import { currencyName } from './currency-name.ts'

interface FirmBasicsProps {
  basics: Omit<Basics, 'name'>
  /** Sums have been counted in it. */
  currencyFixed?: boolean
  /** Known to the server, with their names; a browser may know others. */
  zones: readonly (readonly [zone: string, name: string])[]
  locale: Locale
  onWrite: (member: 'locale' | 'timeZone' | 'currency', value: string) => void
}

/** The language, the clock and the money of a firm. */
export function FirmBasics({ basics, currencyFixed = false, zones, locale, onWrite }: FirmBasicsProps) {
  const words = firmWords[locale]
  return (
    <>
      <Select
        label={words.locale}
        value={basics.locale}
        options={locales.map((name) => [name, languageNames[name]])}
        onChoose={(value) => onWrite('locale', value)}
      />
      <Select
        label={words.timeZone}
        value={basics.timeZone}
        options={zones}
        onChoose={(value) => onWrite('timeZone', value)}
      />
      <Select
        label={words.currency}
        note={currencyFixed ? words.currencyFixed : undefined}
        disabled={currencyFixed}
        value={basics.currency}
        options={currencies.map((code) => [code, currencyName(locale, code)])}
        onChoose={(value) => onWrite('currency', value)}
      />
    </>
  )
}
