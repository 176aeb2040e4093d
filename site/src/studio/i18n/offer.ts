import type { BlockKind } from '@pulya/blocks/definitions'
import type { ConsentPurpose } from '@pulya/contract/consent'
import type { Locale } from '@pulya/contract/locale'

export interface OfferWords {
  variants: string
  control: string
  /** Of texts a variant says in its own way. */
  own: (count: number) => string
  screen: string
  screenOfVariant: (key: string) => string
  variantNote: string
  blocks: Record<BlockKind, string>
  headline: string
  subhead: string
  bullets: string
  entry: string
  form: { title: string; text: string; button: string; consents: Record<ConsentPurpose, string> }
  notice: string
  owner: string
  search: string
  title: string
  description: string
  firm: string
  brand: { name: string; about: string; phone: string }
  thanks: string
  thanksTitle: string
  thanksText: string
  variantName: string
}

export const offerWords: Record<Locale, OfferWords> = {
  ru: {
    variants: 'Вариант',
    control: 'контроль',
    own: (count) => `отличий: ${count}`,
    screen: 'Тексты на экране',
    screenOfVariant: (key) => `Что вариант ${key} говорит иначе`,
    variantNote:
      'Серым показан текст варианта A: он останется, пока поле пустое. Остального на странице варианты не меняют.',
    blocks: {
      headline: 'Заголовок',
      subhead: 'Подзаголовок',
      bullets: 'Доводы',
      'quiz-entry': 'Вход в квиз',
      form: 'Форма',
      notice: 'Предупреждение',
      legal: 'Реквизиты',
    },
    headline: 'Заголовок',
    subhead: 'Подзаголовок',
    bullets: 'Доводы, каждый с новой строки',
    entry: 'Кнопка квиза',
    form: {
      title: 'Заголовок формы',
      text: 'Пояснение под заголовком',
      button: 'Кнопка формы',
      consents: { processing: 'Согласие на обработку данных', ads: 'Согласие на рассылку' },
    },
    notice: 'Эти слова требует закон: их нельзя изменить ни в одном варианте.',
    owner: 'Рекламодатель',
    search: 'Вкладка браузера и поиск',
    title: 'Название страницы',
    description: 'Описание для поиска',
    firm: 'Шапка',
    brand: { name: 'Фирма', about: 'Чем занимается', phone: 'Телефон' },
    thanks: 'После отправки формы',
    thanksTitle: 'Заголовок благодарности',
    thanksText: 'Что будет дальше',
    variantName: 'Название варианта (видно только в студии)',
  },
  en: {
    variants: 'Variant',
    control: 'control',
    own: (count) => `differences: ${count}`,
    screen: 'Texts on the screen',
    screenOfVariant: (key) => `What variant ${key} says differently`,
    variantNote:
      'The text of variant A is shown in grey: it stays while the field is empty. Variants change nothing else on the page.',
    blocks: {
      headline: 'Headline',
      subhead: 'Subhead',
      bullets: 'Reasons',
      'quiz-entry': 'Way into the quiz',
      form: 'Form',
      notice: 'Warning',
      legal: 'Legal details',
    },
    headline: 'Headline',
    subhead: 'Subhead',
    bullets: 'Reasons, each on a line of its own',
    entry: 'Button of the quiz',
    form: {
      title: 'Title of the form',
      text: 'Explanation under the title',
      button: 'Button of the form',
      consents: { processing: 'Consent to data processing', ads: 'Consent to the newsletter' },
    },
    notice: 'The law demands these words: no variant can change them.',
    owner: 'Advertiser',
    search: 'Browser tab and search',
    title: 'Title of the page',
    description: 'Description for search',
    firm: 'Letterhead',
    brand: { name: 'Firm', about: 'What it does', phone: 'Phone' },
    thanks: 'After the form is sent',
    thanksTitle: 'Title of the thanks',
    thanksText: 'What happens next',
    variantName: 'Name of the variant (seen only in the studio)',
  },
}
