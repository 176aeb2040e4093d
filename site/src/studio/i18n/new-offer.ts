import type { Locale } from '@pulya/contract/locale'

interface NewOfferWords {
  title: string
  text: string
  language: string
  making: string
  /** Before the reason. */
  refused: string
}

export const newOfferWords: Record<Locale, NewOfferWords> = {
  ru: {
    title: 'Новый оффер',
    text: 'Нажмите на образец — получится черновик с текстами, рисунком и формой. Название и телефон фирмы возьмутся из других её офферов, согласие — из опубликованных текстов. Что знаете только вы, стоит в квадратных скобках.',
    language: 'Язык оффера',
    making: 'Создаём…',
    refused: 'Оффер не создан:',
  },
  en: {
    title: 'New offer',
    text: 'Press a sample to get a draft with words, a drawing and a form. The name and phone come from the other offers of the firm, the consent from the texts it has published. What only you know stands in square brackets.',
    language: 'Language of the offer',
    making: 'Making it…',
    refused: 'The offer was not made:',
  },
}

/** Each in itself: whoever looks for their language reads it. */
export const languageNames: Record<Locale, string> = { ru: 'Русский', en: 'English' }
