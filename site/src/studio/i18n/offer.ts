import type { Block, BlockKind } from '@pulya/blocks/definitions'
import type { ConsentPurpose } from '@pulya/contract/consent'
import type { Locale } from '@pulya/contract/locale'

/** What can be edited of a proof, of whichever sort. */
export interface ProofWords {
  name: string
  role: string
  says: string
  review: string
  about: string
  source: string
  title: string
  logo: string
  value: string
  text: string
}

type Messenger = Block<'messengers'>['links'][number]['messenger']

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
  price: { label: string; per: string; reason: string }
  deadline: { text: string; after: string }
  proof: ProofWords
  phone: { label: string; number: string; note: string }
  messengers: { label: string; text: string; handles: Record<Messenger, string> }
  video: { title: string; address: string }
  faq: { question: string; answer: string }
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
      price: 'Цена',
      deadline: 'Срок',
      proof: 'Подтверждение',
      'quiz-entry': 'Вход в квиз',
      phone: 'Звонок',
      messengers: 'Мессенджеры',
      picture: 'Картинка',
      magnet: 'Файл за контакт',
      video: 'Видео',
      faq: 'Вопрос и ответ',
      form: 'Форма',
      callback: 'Заказ звонка',
      notice: 'Предупреждение',
      legal: 'Реквизиты',
    },
    headline: 'Заголовок',
    subhead: 'Подзаголовок',
    bullets: 'Доводы, каждый с новой строки',
    entry: 'Кнопка квиза',
    price: { label: 'За что цена', per: 'За единицу', reason: 'Почему сейчас дешевле' },
    deadline: { text: 'Что действует до этого срока', after: 'Что сказать после него' },
    proof: {
      name: 'Имя',
      role: 'Кто это',
      says: 'Слова от первого лица',
      review: 'Отзыв',
      about: 'Об авторе отзыва',
      source: 'Откуда это известно',
      title: 'Над логотипами',
      logo: 'Чей логотип',
      value: 'Число',
      text: 'Что оно значит',
    },
    phone: { label: 'Зачем звонить', number: 'Номер, если не тот, что в шапке', note: 'Под кнопкой' },
    messengers: {
      label: 'Над кнопками',
      text: 'Готовое начало сообщения: {code} станет кодом визита',
      handles: {
        telegram: 'Имя или номер в Telegram',
        whatsapp: 'Номер в WhatsApp',
        vk: 'Адрес во ВКонтакте',
        max: 'Адрес в MAX',
      },
    },
    video: { title: 'Подпись на обложке', address: 'Ссылка на видео: YouTube, RUTUBE, VK Видео или .mp4' },
    faq: { question: 'Вопрос', answer: 'Ответ' },
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
      price: 'Price',
      deadline: 'Deadline',
      proof: 'Proof',
      'quiz-entry': 'Way into the quiz',
      phone: 'Call',
      messengers: 'Messengers',
      picture: 'Picture',
      magnet: 'File for a contact',
      video: 'Video',
      faq: 'Question and answer',
      form: 'Form',
      callback: 'Order of a call',
      notice: 'Warning',
      legal: 'Legal details',
    },
    headline: 'Headline',
    subhead: 'Subhead',
    bullets: 'Reasons, each on a line of its own',
    entry: 'Button of the quiz',
    price: { label: 'What the price is for', per: 'Per what', reason: 'Why it is less now' },
    deadline: { text: 'What holds until then', after: 'What to say later' },
    proof: {
      name: 'Name',
      role: 'Who it is',
      says: 'In their own words',
      review: 'Review',
      about: 'About its author',
      source: 'How this is known',
      title: 'Above the logos',
      logo: 'Whose logo',
      value: 'Number',
      text: 'What it means',
    },
    phone: {
      label: 'What to call for',
      number: 'Number, if not that of the letterhead',
      note: 'Under the button',
    },
    messengers: {
      label: 'Above the buttons',
      text: 'How the message begins: {code} becomes the code of the visit',
      handles: {
        telegram: 'Name or number in Telegram',
        whatsapp: 'Number in WhatsApp',
        vk: 'Address on VK',
        max: 'Address in MAX',
      },
    },
    video: { title: 'Words on the poster', address: 'Link to the video: YouTube, RUTUBE, VK Video or .mp4' },
    faq: { question: 'Question', answer: 'Answer' },
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
