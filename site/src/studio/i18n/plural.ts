import type { Locale } from '@pulya/contract/locale'

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** The form of a word that goes with a number: `plural('ru', 3, { one: 'день', few: 'дня', other: 'дней' })` is `дня`. */
export const plural = (locale: Locale, count: number, forms: Forms): string =>
  forms[new Intl.PluralRules(locale).select(count)] ?? forms.other
