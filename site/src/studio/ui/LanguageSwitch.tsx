import { type Locale, locales } from '@pulya/contract/locale'

import { languageNames } from '../i18n/language-names.ts'
import { Switch } from './Switch.tsx'

interface LanguageSwitchProps {
  legend: string
  language: Locale
  onChoose: (language: Locale) => void
}

/** The language of what is to be made, each called in its own. */
export const LanguageSwitch = ({ legend, language, onChoose }: LanguageSwitchProps) => (
  <Switch
    legend={legend}
    ways={locales.map((name) => ({ is: name, shown: languageNames[name], lang: name }))}
    chosen={language}
    onChoose={onChoose}
  />
)
