import type { Locale } from '@pulya/contract/locale'

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** Each costs as much to make as a hundred questions asked of it. */
const rules: Record<Locale, Intl.PluralRules> = {
  ru: new Intl.PluralRules('ru'),
  en: new Intl.PluralRules('en'),
}

/** The form of a word that goes with a number: `plural('ru', 3, { one: 'день', few: 'дня', other: 'дней' })` is `дня`. */
export const plural = (locale: Locale, count: number, forms: Forms): string =>
  forms[rules[locale].select(count)] ?? forms.other
