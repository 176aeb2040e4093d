import { dateInWords } from '@pulya/contract/date-in-words'
import type { Locale } from '@pulya/contract/locale'

interface PriceWords {
  from: string
  free: string
  /** Before the struck price, for those who do not see the line through it. */
  before: string
  off: (percent: number) => string
  since: (isoDate: string) => string
}

export const priceWords: Record<Locale, PriceWords> = {
  ru: {
    from: 'от',
    free: 'Бесплатно',
    before: 'Прежняя цена:',
    off: (percent) => `скидка ${percent}\u00a0%`,
    since: (isoDate) => `с ${dateInWords(isoDate, 'ru')}`,
  },
  en: {
    from: 'from',
    free: 'Free',
    before: 'Price before:',
    off: (percent) => `${percent}% off`,
    since: (isoDate) => `since ${dateInWords(isoDate, 'en')}`,
  },
}
