import type { Locale } from '@pulya/contract/locale'

export interface QuizVariantWords {
  title: string
  /** While there is one quiz for everybody. */
  none: string
  add: string
  remove: (key: string) => string
  removed: (key: string) => string
  /** Names that new ones have. */
  names: { control: string; variant: (key: string) => string }
  says: (key: string) => string
  note: string
  name: string
  asks: string
  asksNote: string
  earlier: (title: string) => string
  /** Before what is found in one variant only. */
  found: (key: string) => string
}

export const quizVariantWords: Record<Locale, QuizVariantWords> = {
  ru: {
    title: 'Варианты',
    none: 'Все видят один квиз. Добавьте вариант, чтобы сравнить другие слова, порядок или число вопросов.',
    add: 'Добавить вариант',
    remove: (key) => `Удалить вариант ${key}`,
    removed: (key) => `Вариант ${key} удалён вместе со своими текстами`,
    names: { control: 'Как сейчас', variant: (key) => `Вариант ${key}` },
    says: (key) => `Что вариант ${key} говорит иначе`,
    note: 'Серым показан текст варианта A: он останется, пока поле пустое. Условия, баллы и варианты ответов общие, поэтому ответы можно сравнивать.',
    name: 'Название варианта (видно только в студии)',
    asks: 'Какие вопросы задаёт',
    asksNote: 'Снимите отметку, чтобы пропустить вопрос в этом варианте.',
    earlier: (title) => `Раньше: ${title}`,
    found: (key) => `Вариант ${key}:`,
  },
  en: {
    title: 'Variants',
    none: 'Everybody sees one quiz. Add a variant to compare other words, another order or fewer questions.',
    add: 'Add a variant',
    remove: (key) => `Remove variant ${key}`,
    removed: (key) => `Variant ${key} removed with its texts`,
    names: { control: 'As it is', variant: (key) => `Variant ${key}` },
    says: (key) => `What variant ${key} says differently`,
    note: 'The text of variant A is shown in grey: it stays while the field is empty. Conditions, points and options are shared, so answers can be compared.',
    name: 'Name of the variant (seen only in the studio)',
    asks: 'Which questions it asks',
    asksNote: 'Clear the mark to leave a question out of this variant.',
    earlier: (title) => `Earlier: ${title}`,
    found: (key) => `Variant ${key}:`,
  },
}
