import type { Device } from '@pulya/contract/device'
import type { Locale } from '@pulya/contract/locale'
import type { AdSystem } from '@pulya/offer/ad-system'

export interface TextRuleWords {
  title: string
  note: string
  none: string
  add: string
  /** Heads of the table. */
  where: string
  whom: string
  says: string
  edit: string
  show: string
  up: string
  down: string
  remove: string
  conditions: {
    param: (name: string, values: string) => string
    click: Record<AdSystem, string>
    device: Record<Device, string>
    office: Record<'open' | 'closed', string>
    hour: (from: number, to: number) => string
    place: (names: string) => string
    variants: (keys: string) => string
    never: string
  }
  form: {
    adding: string
    editing: string
    which: string
    text: string
    fallback: (own: string) => string
    whom: string
    all: string
    any: string
    param: string
    values: string
    region: string
    click: string
    device: string
    office: string
    noHours: string
    from: string
    to: string
    places: string
    variants: string
    variantsNote: string
    unfinished: string
    save: string
    cancel: string
  }
  showAs: {
    title: string
    note: string
    params: string
    device: string
    mine: string
    place: string
    noPlace: string
    at: string
    reset: string
  }
}

export const textRuleWords: Record<Locale, TextRuleWords> = {
  ru: {
    title: 'Тексты для части посетителей',
    note: 'Если для одного текста подходят несколько правил, сработает верхнее. Не подошло ни одно — останутся слова блока.',
    none: 'Пока все посетители читают одно и то же.',
    add: 'Добавить правило',
    where: 'Какой текст',
    whom: 'Кому',
    says: 'Что прочитают',
    edit: 'Изменить',
    show: 'Показать',
    up: 'Поднять',
    down: 'Опустить',
    remove: 'Удалить',
    conditions: {
      param: (name, values) => `в адресе ${name} — ${values}`,
      click: {
        yandex: 'пришёл из Яндекса',
        vk: 'пришёл из рекламы ВК',
        google: 'пришёл из рекламы Google',
        meta: 'пришёл из Facebook или Instagram',
      },
      device: { phone: 'на телефоне', tablet: 'на планшете', computer: 'на компьютере' },
      office: { open: 'когда вы отвечаете', closed: 'когда вы не отвечаете' },
      hour: (from, to) => `с ${from}:00 до ${to}:00`,
      place: (names) => `на странице места ${names}`,
      variants: (keys) => `в варианте ${keys}`,
      never: 'никому: условие не задано',
    },
    form: {
      adding: 'Новое правило',
      editing: 'Правило',
      which: 'Какой текст заменить',
      text: 'Что прочитают вместо него',
      fallback: (own) => `Остальные прочитают: «${own}»`,
      whom: 'Кому показать',
      all: 'Должно выполняться всё, что указано.',
      any: 'неважно',
      param: 'Метка в адресе',
      values: 'Её значения, каждое с новой строки',
      region:
        'Регион по адресу сети мы не угадываем. Поставьте его в метку объявления и перечислите здесь значения.',
      click: 'Откуда пришёл',
      device: 'Устройство',
      office: 'Рабочее время',
      noHours: 'Чтобы выбирать по времени, сначала укажите часы, когда вы отвечаете.',
      from: 'С какого часа',
      to: 'До какого часа',
      places: 'На страницах мест',
      variants: 'Только в вариантах',
      variantsNote: 'Не отмечен ни один — правило действует во всех.',
      unfinished: 'Напишите текст и задайте хотя бы одно условие.',
      save: 'Готово',
      cancel: 'Отмена',
    },
    showAs: {
      title: 'Показать как…',
      note: 'Просмотр покажет страницу такой, какой её увидит этот посетитель. Показ не считается.',
      params: 'Метки в адресе, например utm_content=mfc',
      device: 'Устройство',
      mine: 'моё',
      place: 'Место',
      noPlace: 'без места',
      at: 'Когда, по вашим часам',
      reset: 'Как обычный посетитель',
    },
  },
  en: {
    title: 'Texts for some visitors',
    note: 'Where several rules fit one text, the upper one speaks. Where none fits, the words of the block stay.',
    none: 'So far all visitors read the same.',
    add: 'Add a rule',
    where: 'Which text',
    whom: 'For whom',
    says: 'What they read',
    edit: 'Edit',
    show: 'Show',
    up: 'Move up',
    down: 'Move down',
    remove: 'Remove',
    conditions: {
      param: (name, values) => `with ${name} ${values} in the address`,
      click: {
        yandex: 'came from Yandex',
        vk: 'came from a VK advertisement',
        google: 'came from a Google advertisement',
        meta: 'came from Facebook or Instagram',
      },
      device: { phone: 'on a phone', tablet: 'on a tablet', computer: 'on a computer' },
      office: { open: 'while you answer', closed: 'while you do not answer' },
      hour: (from, to) => `from ${from}:00 to ${to}:00`,
      place: (names) => `on the page of ${names}`,
      variants: (keys) => `in variant ${keys}`,
      never: 'nobody: there is no condition',
    },
    form: {
      adding: 'New rule',
      editing: 'Rule',
      which: 'Which text to replace',
      text: 'What they read instead',
      fallback: (own) => `Everybody else reads: “${own}”`,
      whom: 'Whom to show it',
      all: 'All that is filled in must hold.',
      any: 'any',
      param: 'Parameter of the address',
      values: 'Its values, each on a line of its own',
      region:
        'We do not guess a region from the network. Put it into a parameter of the advertisement and list the values here.',
      click: 'Where they came from',
      device: 'Device',
      office: 'Office hours',
      noHours: 'To choose by time, first say when you answer.',
      from: 'From this hour',
      to: 'Until this hour',
      places: 'On the pages of places',
      variants: 'Only in variants',
      variantsNote: 'With none of them ticked the rule holds in all.',
      unfinished: 'Write the text and fill in at least one condition.',
      save: 'Done',
      cancel: 'Cancel',
    },
    showAs: {
      title: 'Show as…',
      note: 'The preview shows the page as this visitor would see it. The showing is not counted.',
      params: 'Parameters of the address, such as utm_content=mfc',
      device: 'Device',
      mine: 'mine',
      place: 'Place',
      noPlace: 'no place',
      at: 'When, by your clock',
      reset: 'As a usual visitor',
    },
  },
}
