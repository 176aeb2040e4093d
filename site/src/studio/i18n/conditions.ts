import type { Device } from '@pulya/contract/device'
import type { Locale } from '@pulya/contract/locale'

interface ConditionWords {
  /** @param title of the question. */
  has: (title: string, label: string) => string
  says: (title: string, text: string) => string
  answered: (title: string) => string
  number: (name: string, range: string) => string
  from: (least: string) => string
  to: (most: string) => string
  between: (least: string, most: string) => string
  score: string
  tag: (key: string) => string
  param: (name: string, value: string) => string
  device: Record<Device, string>
  not: (condition: string) => string
  gone: string
}

export const conditionWords: Record<Locale, ConditionWords> = {
  ru: {
    has: (title, label) => `на «${title}» ответили «${label}»`,
    says: (title, text) => `в ответе на «${title}» есть «${text}»`,
    answered: (title) => `на «${title}» ответили`,
    number: (name, range) => `${name} ${range}`,
    from: (least) => `не меньше ${least}`,
    to: (most) => `не больше ${most}`,
    between: (least, most) => `от ${least} до ${most}`,
    score: 'сумма баллов',
    tag: (key) => `есть метка ${key}`,
    param: (name, value) => `в адресе ${name} — ${value}`,
    device: { phone: 'смотрят с телефона', tablet: 'смотрят с планшета', computer: 'смотрят с компьютера' },
    not: (condition) => `неверно, что ${condition}`,
    gone: '?',
  },
  en: {
    has: (title, label) => `the answer to “${title}” is “${label}”`,
    says: (title, text) => `the answer to “${title}” says “${text}”`,
    answered: (title) => `“${title}” is answered`,
    number: (name, range) => `${name} is ${range}`,
    from: (least) => `at least ${least}`,
    to: (most) => `at most ${most}`,
    between: (least, most) => `from ${least} to ${most}`,
    score: 'the score',
    tag: (key) => `there is the tag ${key}`,
    param: (name, value) => `${name} of the address is ${value}`,
    device: {
      phone: 'they are on a phone',
      tablet: 'they are on a tablet',
      computer: 'they are at a computer',
    },
    not: (condition) => `it is not so that ${condition}`,
    gone: '?',
  },
}
