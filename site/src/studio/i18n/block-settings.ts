import type { ConsentPurpose } from '@pulya/contract/consent'
import type { Locale } from '@pulya/contract/locale'
import type { WordingName } from '@pulya/blocks/wordings'

export interface SettingsWords {
  price: {
    amount: string
    currency: string
    from: string
    discount: string
    discountNote: string
    old: string
    since: string
    reason: string
    deadline: string
    noDeadline: string
    off: (discount: string) => string
    notLess: string
  }
  deadline: {
    date: string
    time: string
    zone: string
    until: (moment: string, zone: string) => string
    gone: string
    says: (text: string) => string
    back: (price: string) => string
    past: string
  }
  quiz: { choose: string; none: string; unpublished: string; nothing: string; as: string }
  messengers: { handles: string; note: string }
  consents: {
    title: string
    purposes: Record<ConsentPurpose, string>
    none: string
    nothing: string
    labels: Record<ConsentPurpose, string>
    gone: string
  }
  hours: { toHours: string; none: string }
  file: (title: string) => string
  faq: { another: string }
  notice: { wording: string; names: Record<WordingName, string>; note: string }
  legal: {
    label: string
    value: string
    addRequisite: string
    links: string
    linkLabel: string
    href: string
    addLink: string
    remove: (name: string) => string
    newRequisite: { label: string; value: string }
    newLink: string
  }
}

export const settingsWords: Record<Locale, SettingsWords> = {
  ru: {
    price: {
      amount: 'Цена',
      currency: 'Валюта',
      from: 'Может выйти дороже: писать «от»',
      discount: 'Показать старую цену',
      discountNote: 'Скидка посчитается сама. Без причины и даты старую цену показать нельзя.',
      old: 'Старая цена',
      since: 'С какого дня дешевле',
      reason: '[почему сейчас дешевле]',
      deadline: 'Когда старая цена вернётся',
      noDeadline: 'не ограничено',
      off: (discount) => `На странице: ${discount}`,
      notLess: 'Старая цена должна быть больше новой.',
    },
    deadline: {
      date: 'Дата',
      time: 'Время',
      zone: 'По чьим часам',
      until: (moment, zone) => `Срок кончается ${moment} по часам ${zone}.`,
      gone: 'После этого строка исчезнет со страницы.',
      says: (text) => `После этого на её месте будет: «${text}».`,
      back: (price) => `Цена станет прежней: ${price}.`,
      past: 'Этот срок уже прошёл.',
    },
    quiz: {
      choose: 'Какой квиз',
      none: 'не выбран: кнопки на странице нет',
      unpublished: 'ещё не опубликован',
      nothing: 'У фирмы пока нет квизов.',
      as: 'Где проходят квиз',
    },
    messengers: {
      handles: 'Куда писать',
      note: 'Имя, номер или ссылка. Пустой мессенджер на странице не показан.',
    },
    consents: {
      title: 'Согласия под формой',
      purposes: { processing: 'На обработку данных', ads: 'На рассылку' },
      none: 'не спрашивать',
      nothing: 'Опубликованных согласий с такой целью нет.',
      labels: {
        processing: 'Согласен на обработку персональных данных',
        ads: 'Согласен получать рекламные сообщения',
      },
      gone: 'документ, который больше не опубликован',
    },
    hours: {
      toHours: 'Часы, когда вы отвечаете',
      none: 'Часы не указаны: форма не сможет предложить время и пообещать звонок.',
    },
    file: (title) => `Документ для «${title}», PDF`,
    faq: { another: 'Ещё вопрос' },
    notice: {
      wording: 'По какому закону',
      names: { 'ru-bankruptcy': 'Реклама банкротства', 'ru-medicine': 'Реклама медицинских услуг' },
      note: 'Эти слова требует закон: их нельзя изменить ни в одном варианте.',
    },
    legal: {
      label: 'Название реквизита',
      value: 'Значение',
      addRequisite: 'Добавить реквизит',
      links: 'Ссылки внизу страницы',
      linkLabel: 'Текст ссылки',
      href: 'Адрес',
      addLink: 'Добавить ссылку',
      remove: (name) => `Убрать: ${name}`,
      newRequisite: { label: '[реквизит]', value: '[укажите значение]' },
      newLink: 'Политика обработки данных',
    },
  },
  en: {
    price: {
      amount: 'Price',
      currency: 'Currency',
      from: 'It may come to more: say “from”',
      discount: 'Show the old price',
      discountNote: 'The discount is computed. Without a reason and a date an old price cannot be shown.',
      old: 'Old price',
      since: 'Less since',
      reason: '[why it is less now]',
      deadline: 'When the old price comes back',
      noDeadline: 'no end',
      off: (discount) => `On the page: ${discount}`,
      notLess: 'The old price must be more than the new one.',
    },
    deadline: {
      date: 'Date',
      time: 'Time',
      zone: 'By whose clock',
      until: (moment, zone) => `It ends on ${moment} by the clock of ${zone}.`,
      gone: 'After that the line is gone from the page.',
      says: (text) => `After that it says instead: “${text}”.`,
      back: (price) => `The price will be what it was: ${price}.`,
      past: 'This deadline has passed.',
    },
    quiz: {
      choose: 'Which quiz',
      none: 'none: there is no button on the page',
      unpublished: 'not published yet',
      nothing: 'The firm has no quizzes yet.',
      as: 'Where the quiz is taken',
    },
    messengers: {
      handles: 'Where to write',
      note: 'A name, a number or a link. An empty one is not shown on the page.',
    },
    consents: {
      title: 'Consents under the form',
      purposes: { processing: 'To data processing', ads: 'To the newsletter' },
      none: 'not asked for',
      nothing: 'No consent with this purpose is published.',
      labels: {
        processing: 'I agree to the processing of my personal data',
        ads: 'I agree to receive advertising messages',
      },
      gone: 'a document that is not published any more',
    },
    hours: {
      toHours: 'Hours at which you answer',
      none: 'No hours are set: the form can offer no time and promise no call.',
    },
    file: (title) => `Document for “${title}”, PDF`,
    faq: { another: 'Another question' },
    notice: {
      wording: 'By which law',
      names: {
        'ru-bankruptcy': 'Advertising of bankruptcy',
        'ru-medicine': 'Advertising of medical services',
      },
      note: 'The law demands these words: no variant can change them.',
    },
    legal: {
      label: 'Name of the detail',
      value: 'Value',
      addRequisite: 'Add a detail',
      links: 'Links at the foot of the page',
      linkLabel: 'Text of the link',
      href: 'Address',
      addLink: 'Add a link',
      remove: (name) => `Remove: ${name}`,
      newRequisite: { label: '[detail]', value: '[value]' },
      newLink: 'Privacy policy',
    },
  },
}
