import { begun, consents, drawing, legal, type OfferTemplate } from './template.ts'

const look = { theme: 'quarter', layout: 'cover', vertical: 'general' } as const

export const flatSelection: OfferTemplate = {
  name: { ru: 'Подбор квартиры', en: 'Flat selection' },
  trade: { ru: 'Недвижимость', en: 'Real estate' },
  offer: {
    ru: {
      ...begun.ru,
      ...look,
      title: 'Пять квартир под ваш платёж — завтра к 12:00',
      description:
        'Назовите платёж и район: завтра к полудню пришлём пять квартир с планировками, расчётом ипотеки и минусами каждого дома.',
      blocks: [
        { id: 'headline', kind: 'headline', text: 'Пять квартир под ваш платёж — завтра к 12:00' },
        drawing('houses'),
        {
          id: 'subhead',
          kind: 'subhead',
          text: 'Скажите, сколько готовы платить в месяц и где хотите жить',
        },
        {
          id: 'bullets',
          kind: 'bullets',
          items: [
            'Планировки и расчёт ипотеки по каждой',
            'Минусы каждого дома — тоже письменно',
            'Если в этот платёж ничего нет, так и скажем',
          ],
        },
        {
          id: 'form',
          kind: 'form',
          title: 'Получить пять вариантов',
          text: 'Позвоним один раз, чтобы уточнить платёж, первый взнос и район.',
          button: 'Подобрать квартиры',
          consents: consents.ru,
        },
        {
          id: 'broker',
          kind: 'proof',
          evidence: {
            as: 'person',
            name: '[имя и фамилия]',
            role: '[кто подбирает и сколько лет этим занимается]',
          },
        },
        {
          id: 'who-pays',
          kind: 'faq',
          question: 'Кто вам платит?',
          answer: '[кто и сколько платит за подбор: покупатель, продавец или застройщик]',
        },
        {
          id: 'viewing',
          kind: 'faq',
          question: 'Обязательно ли ехать на просмотр?',
          answer:
            'Нет. Сначала посмотрите подборку. Если что-то понравится, съездим вместе в удобный вам день; если нет — пришлём замену.',
        },
        legal.ru(),
      ],
      thanks: {
        title: 'Спасибо, подбираем',
        text: 'Позвоним в рабочее время и уточним детали. Подборку пришлём на следующий день к 12:00.',
      },
    },
    en: {
      ...begun.en,
      ...look,
      title: 'Five flats that fit your monthly payment, by noon tomorrow',
      description:
        'Name your payment and your area: by noon tomorrow you get five flats with floor plans, mortgage figures and the drawbacks of each house.',
      blocks: [
        {
          id: 'headline',
          kind: 'headline',
          text: 'Five flats that fit your monthly payment, by noon tomorrow',
        },
        drawing('houses'),
        {
          id: 'subhead',
          kind: 'subhead',
          text: 'Tell us what you can pay a month and where you want to live',
        },
        {
          id: 'bullets',
          kind: 'bullets',
          items: [
            'Floor plans and mortgage figures for each',
            'The drawbacks of every house, in writing too',
            'If nothing fits the payment, we will say so',
          ],
        },
        {
          id: 'form',
          kind: 'form',
          title: 'Get your five flats',
          text: 'We call once, to be sure of the payment, the deposit and the area.',
          button: 'Find my five flats',
          consents: consents.en,
        },
        {
          id: 'broker',
          kind: 'proof',
          evidence: {
            as: 'person',
            name: '[name and surname]',
            role: '[who selects, and for how many years they have done it]',
          },
        },
        {
          id: 'who-pays',
          kind: 'faq',
          question: 'Who pays you?',
          answer: '[who pays for the selection and how much: the buyer, the seller or the developer]',
        },
        {
          id: 'viewing',
          kind: 'faq',
          question: 'Must I go to viewings?',
          answer:
            'No. See the selection first. If you like one, we go together on a day that suits you; if not, we send others.',
        },
        legal.en(),
      ],
      thanks: {
        title: 'Thank you, we are looking',
        text: 'We will call in working hours for the details. The selection follows by noon the next day.',
      },
    },
  },
}
