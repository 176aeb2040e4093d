import type { Locale } from '@pulya/contract/locale'
import type { Place } from '@pulya/offer/place'
import type { TextRule } from '@pulya/offer/text-rule'

import { textRuleWords } from '../../i18n/text-rules.ts'

/** For whom a rule speaks, as one sentence: «В адресе utm_content — mfc, на телефоне, в нерабочее время». */
export function conditionInWords(
  { when, variants }: Pick<TextRule, 'when' | 'variants'>,
  places: readonly Place[],
  locale: Locale,
): string {
  const words = textRuleWords[locale].conditions
  const either = new Intl.ListFormat(locale, { type: 'disjunction' })
  const nameOf = (key: string) => places.find((place) => place.key === key)?.name ?? key
  const parts = [
    when.param && words.param(when.param.name, either.format(when.param.is)),
    when.click && words.click[when.click],
    when.device && words.device[when.device],
    when.office && words.office[when.office],
    when.hour && words.hour(when.hour.from, when.hour.to),
    when.place && words.place(either.format(when.place.map(nameOf))),
    variants && words.variants(either.format(variants)),
  ].filter((part) => part !== undefined)
  const sentence = parts.join(', ') || words.never
  return sentence.charAt(0).toLocaleUpperCase(locale) + sentence.slice(1)
}
