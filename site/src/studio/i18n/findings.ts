import type { Factor } from '@pulya/contract/factor'
import type { Locale } from '@pulya/contract/locale'

export interface FindingWords {
  title: string
  error: string
  warning: string
  none: string
  variant: (key: string) => string
  rule: (key: string) => string
  place: (key: string) => string
}

export interface DifferenceWords {
  title: (key: string) => string
  none: string
  /** Of the whole page. */
  look: string
  /** For those who hear the words and do not see them struck out. */
  gone: string
  come: string
  factors: string
  factor: Record<Factor, string>
}

export const findingWords: Record<Locale, FindingWords> = {
  ru: {
    title: 'Проверка оффера',
    error: 'Помешает опубликовать',
    warning: 'Стоит поправить',
    none: 'Проверка оффера: замечаний нет.',
    variant: (key) => `вариант ${key}`,
    rule: (key) => `правило «${key}»`,
    place: (key) => `страница «${key}»`,
  },
  en: {
    title: 'Check of the offer',
    error: 'Keeps it from being published',
    warning: 'Worth mending',
    none: 'Check of the offer: nothing to mend.',
    variant: (key) => `variant ${key}`,
    rule: (key) => `rule “${key}”`,
    place: (key) => `page “${key}”`,
  },
}

export const differenceWords: Record<Locale, DifferenceWords> = {
  ru: {
    title: (key) => `Чем вариант ${key} отличается от контроля`,
    none: 'Пока ничем.',
    look: 'Вид страницы',
    gone: 'убрано',
    come: 'добавлено',
    factors: 'Что проверяет',
    factor: {
      headline: 'заголовок',
      text: 'слова',
      picture: 'картинка',
      colour: 'цвет',
      layout: 'расположение',
      price: 'цена',
      length: 'длина текста',
      form: 'форма',
    },
  },
  en: {
    title: (key) => `How variant ${key} differs from the control`,
    none: 'It does not yet.',
    look: 'Look of the page',
    gone: 'taken away',
    come: 'added',
    factors: 'What it tries',
    factor: {
      headline: 'headline',
      text: 'words',
      picture: 'picture',
      colour: 'colour',
      layout: 'layout',
      price: 'price',
      length: 'length of the text',
      form: 'form',
    },
  },
}
