import type { Locale } from '@pulya/contract/locale'

interface PublishWords {
  publish: string
  publishChanges: string
  publishing: string
  /** Visitors see what is here. */
  upToDate: (number: number) => string
  title: string
  neverPublished: string
  version: (number: number) => string
  changed: string
  done: (number: number) => string
  refused: string
  copyAddress: string
  asking: { title: string; text: string; yes: string; no: string }
}

export const publishWords: Record<Locale, PublishWords> = {
  ru: {
    publish: 'Опубликовать',
    publishChanges: 'Опубликовать правки',
    publishing: 'Публикуем…',
    upToDate: (number) => `Опубликована версия ${number}`,
    title: 'Публикация',
    neverPublished: 'Посетители этого ещё не видят.',
    version: (number) => `Посетители видят версию ${number}.`,
    changed: 'Ваши правки в неё не вошли.',
    done: (number) => `Версия ${number} опубликована, посетители её уже видят.`,
    refused: 'Не опубликовано:',
    copyAddress: 'Скопировать адрес',
    asking: {
      title: 'Идёт эксперимент',
      text: 'Публикация изменит страницу, варианты которой сейчас сравниваются. Эксперимент закончится как недействительный: числа останутся, но решать по ним будет нельзя.',
      yes: 'Опубликовать и закончить эксперимент',
      no: 'Не публиковать',
    },
  },
  en: {
    publish: 'Publish',
    publishChanges: 'Publish changes',
    publishing: 'Publishing…',
    upToDate: (number) => `Version ${number} is published`,
    title: 'Publication',
    neverPublished: 'Visitors do not see this yet.',
    version: (number) => `Visitors see version ${number}.`,
    changed: 'Your changes are not in it.',
    done: (number) => `Version ${number} is published; visitors see it already.`,
    refused: 'Not published:',
    copyAddress: 'Copy the address',
    asking: {
      title: 'An experiment is running',
      text: 'Publishing changes the page whose variants are being compared. The experiment would end as invalid: its numbers stay, but nothing may be decided by them.',
      yes: 'Publish and end the experiment',
      no: 'Do not publish',
    },
  },
}
