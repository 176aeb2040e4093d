import type { Rules } from '../question.ts'
import type { PhoneAnswer, PhoneConfig } from './definition.ts'

const extension = { ru: ', доб. ', en: ', ext. ' }

export const rules: Rules<PhoneConfig, PhoneAnswer> = {
  // The plans of all countries weigh more than the widget: the server has the last word.
  flaw: ({ required }, answer = '') => {
    if (!answer.trim()) return required ? { code: 'answer-required' } : undefined
    const digits = digitsOf(answer)
    return digits < 10 || digits > 15 ? { code: 'phone-invalid' } : undefined
  },
  asText: (_, answer, locale) =>
    answer
      .trim()
      .replace(/^\+7(\d{3})(\d{3})(\d\d)(\d\d)(?!\d)/, '+7 $1 $2-$3-$4')
      .replace(';ext=', extension[locale]),
  keys: () => [],
  amount: () => undefined,
  personal: true,
}

/** Of the number itself: what follows a letter or a semicolon is an extension. Digits of any script count. */
function digitsOf(answer: string): number {
  const [number = ''] = /\p{Nd}[^\p{L};#,]*/u.exec(answer) ?? []
  return number.match(/\p{Nd}/gu)?.length ?? 0
}
