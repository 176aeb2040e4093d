import type { Rules } from '../question.ts'
import type { EmailAnswer, EmailConfig } from './definition.ts'

/** Punctuation stands for the dot of a domain, which in other scripts has other forms. */
const address = /^[^@ ]+@[^@ ]+\p{P}[^@ ]+$/u

export const rules: Rules<EmailConfig, EmailAnswer> = {
  flaw: ({ required }, answer = '') => {
    const typed = answer.trim()
    if (!typed) return required ? { code: 'answer-required' } : undefined
    return address.test(typed) ? undefined : { code: 'email-invalid' }
  },
  asText: (_, answer) => answer.trim(),
  keys: () => [],
  amount: () => undefined,
  personal: true,
}
