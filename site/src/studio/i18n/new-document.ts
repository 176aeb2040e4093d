import type { Locale } from '@pulya/contract/locale'

interface KindWords {
  title: string
  text: string
  language: string
  /** Before the reason. */
  refused: string
  empty: string
  emptyNote: string
}

interface NewDocumentWords {
  offer: KindWords
  quiz: KindWords
  making: string
  own: string
  noOwn: string
  remove: (name: string) => string
  removed: (name: string) => string
  cameBack: (name: string) => string
  /** Before the reason. */
  refused: string
}

/** What a new offer or quiz may begin from. */
export const newDocumentWords: Record<Locale, NewDocumentWords> = {
  ru: {
    offer: {
      title: 'Новый оффер',
      text: 'Нажмите на образец — получится черновик с текстами, рисунком и формой. Название и телефон фирмы возьмутся из её настроек или других офферов, согласие — из опубликованных текстов. Что знаете только вы, стоит в квадратных скобках.',
      language: 'Язык оффера',
      refused: 'Оффер не создан:',
      empty: 'Пустой оффер',
      emptyNote: 'Заголовок, форма и реквизиты',
    },
    quiz: {
      title: 'Новый квиз',
      text: 'Нажмите на образец — получится черновик с вопросами, логикой и результатами. Его можно публиковать сразу; цены и ставки в вопросах поставьте свои.',
      language: 'Язык квиза',
      refused: 'Квиз не создан:',
      empty: 'Пустой квиз',
      emptyNote: 'Один вопрос и один итог',
    },
    making: 'Создаём…',
    own: 'Образцы вашей фирмы',
    noOwn: 'Свои образцы появятся здесь: в списке документов нажмите «…» и «Сохранить как образец».',
    remove: (name) => `Удалить образец «${name}»`,
    removed: (name) => `Образец «${name}» удалён. Документы из него остались.`,
    cameBack: (name) => `Образец «${name}» вернулся.`,
    refused: 'Не получилось:',
  },
  en: {
    offer: {
      title: 'New offer',
      text: 'Press a sample to get a draft with words, a drawing and a form. The name and phone come from its settings or its other offers, the consent from the texts it has published. What only you know stands in square brackets.',
      language: 'Language of the offer',
      refused: 'The offer was not made:',
      empty: 'Empty offer',
      emptyNote: 'A headline, a form, requisites',
    },
    quiz: {
      title: 'New quiz',
      text: 'Press a sample to get a draft with questions, logic and outcomes. It can be published at once; put your own prices and rates into the questions.',
      language: 'Language of the quiz',
      refused: 'The quiz was not made:',
      empty: 'Empty quiz',
      emptyNote: 'One question and one outcome',
    },
    making: 'Making it…',
    own: 'Templates of your firm',
    noOwn: 'Your own templates will stand here: in the list of documents press “…” and “Save as a template”.',
    remove: (name) => `Remove the template “${name}”`,
    removed: (name) => `The template “${name}” is removed. Documents made from it stay.`,
    cameBack: (name) => `The template “${name}” is back.`,
    refused: 'That did not work:',
  },
}
