import type { QuizDocument } from '../document.ts'
import { begun, contactWays, multiple, option, single } from './template.ts'

export const renovationPriceRu: QuizDocument = {
  ...begun.ru,
  title: 'Сколько будет стоить ремонт?',
  theme: 'workshop',
  variables: [
    { key: 'work', formula: 'area × level', money: true },
    { key: 'total', formula: 'work × (1 + house + condition) + extras', money: true },
    { key: 'from', formula: 'round(total × 0.9, 1000)', money: true },
    { key: 'up-to', formula: 'round(total × 1.15, 1000)', money: true },
  ],
  questions: [
    {
      kind: 'number',
      key: 'area',
      title: 'Какая площадь у квартиры?',
      help: 'По полу, как в документах. Примерно тоже годится: перед договором замеряем лазером.',
      required: true,
      min: 15,
      max: 400,
      unit: 'м²',
    },
    single(
      'house',
      ['Какой у вас дом?', 'От стен зависит, сколько времени уйдёт на подготовку.'],
      [
        option('new', 'Новостройка', { value: 0 }),
        option('panel', 'Панельный', { value: 0.05 }),
        option('brick', 'Кирпичный', { value: 0.05 }),
        option('old', 'Старый фонд', { value: 0.2 }),
        option('unsure', 'Не знаю', { value: 0.1 }),
      ],
    ),
    {
      kind: 'picture',
      key: 'condition',
      title: 'В каком она сейчас виде?',
      help: 'Выберите ближайшее. Черновую отделку считаем дешевле, проводку под замену — дороже.',
      required: true,
      options: [
        {
          ...option('bare', 'Голые стены', { value: -0.1 }),
          picture: { src: '/pictures/new-build.svg', alt: '' },
        },
        { ...option('lived-in', 'Жилая', { value: 0 }), picture: { src: '/pictures/lived-in.svg', alt: '' } },
        {
          ...option('wiring', 'Старая проводка', { value: 0.15 }),
          picture: { src: '/pictures/old-wiring.svg', alt: '' },
        },
        { ...option('unsure', 'Не знаю', { value: 0.05 }), picture: { src: '/pictures/room.svg', alt: '' } },
      ],
    },
    single(
      'level',
      ['Какая отделка вам нужна?', 'Цена за работу и черновые материалы, без дополнительных работ.'],
      [
        option('basic', 'Простая: 9 000 ₽ за м²', { value: 9000 }),
        option('comfort', 'Удобная: 16 000 ₽ за м²', { value: 16_000 }),
        option('premium', 'Дизайнерская: 28 000 ₽ за м²', { value: 28_000 }),
        option('unsure', 'Не знаю, посчитайте удобную', { value: 16_000 }),
      ],
    ),
    multiple(
      'extras',
      ['Что ещё взять на себя?', 'Отметьте всё, что нужно, или «ничего».'],
      [
        option('kitchen', 'Кухня, + 180 000 ₽', { value: 180_000 }),
        option('bathroom', 'Санузел, + 240 000 ₽', { value: 240_000 }),
        option('windows', 'Окна, + 120 000 ₽', { value: 120_000 }),
        option('nothing', 'Ничего', { value: 0, exclusive: true }),
        option('unsure', 'Пока не знаю', { value: 0, exclusive: true }),
      ],
    ),
    single(
      'start',
      ['Когда хотите начать?', 'Бригады расписаны наперёд, а на цену срок не влияет.'],
      [
        option('now', 'В этом месяце', { points: 2 }),
        option('quarter', 'Через один – три месяца', { points: 1 }),
        option('later', 'Позже'),
        option('unsure', 'Пока не знаю'),
      ],
    ),
  ],
  bands: [
    { atLeast: 2, segment: 'hot' },
    { atLeast: 1, segment: 'warm' },
  ],
  outcomes: [
    {
      key: 'large',
      when: { value: 'total', atLeast: 2_000_000 },
      title: 'От {from} до {up-to}',
      paragraphs: [
        'Считали так: {area} по цене отделки — {work}, затем поправка на дом и состояние и дополнительные работы.',
        'При такой сумме разброс сужают до договора: час на месте с лазерной рулеткой, и смета по строкам у вас.',
      ],
      checklist: ['План квартиры, если есть', 'Разрешена ли перепланировка', 'Что из мебели остаётся'],
    },
    {
      key: 'usual',
      title: 'От {from} до {up-to}',
      paragraphs: [
        'Считали так: {area} по цене отделки — {work}, затем поправка на дом и состояние и дополнительные работы.',
        'Сюда входят работа, черновые материалы и вывоз мусора. Чистовые материалы, мебель и техника — отдельно, вы выбираете их сами.',
      ],
      checklist: ['План квартиры, если есть', 'Фото комнат, какие есть сейчас'],
    },
  ],
  contact: {
    title: 'Куда прислать смету?',
    text: 'Пришлём расчёт по строкам: что, сколько и почём. Звоним, только если вы оставили телефон.',
    button: 'Прислать смету',
    fields: [
      { name: 'name', required: true },
      { name: 'email', required: true },
      { name: 'phone', required: false },
    ],
    ...contactWays.ru,
    channels: [],
  },
  thanks: {
    title: 'Спасибо, считаем',
    text: 'Смета придёт на почту в течение рабочего дня. Если не пришла, посмотрите в папке «Спам» или позвоните нам.',
  },
}
