import type { Locale } from '@pulya/contract/locale'

export interface LifeWords {
  title: string
  ending: { title: string; text: string; yes: string; no: string }
}

/** Of a document as a page of the web. */
export const lifeWords: Record<Locale, LifeWords> = {
  ru: {
    title: 'Страница в сети',
    ending: {
      title: 'Идёт эксперимент',
      text: 'Страница, варианты которой сейчас сравниваются, изменится. Эксперимент закончится как недействительный: числа останутся, но решать по ним будет нельзя.',
      yes: 'Изменить и закончить эксперимент',
      no: 'Не менять',
    },
  },
  en: {
    title: 'The page on the web',
    ending: {
      title: 'An experiment is running',
      text: 'This changes the page whose variants are being compared. The experiment would end as invalid: its numbers stay, but nothing may be decided by them.',
      yes: 'Change and end the experiment',
      no: 'Do not change',
    },
  },
}
