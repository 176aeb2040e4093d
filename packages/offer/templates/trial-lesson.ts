import { begun, consents, drawing, legal, type OfferTemplate } from './template.ts'

const look = { theme: 'campus', layout: 'centred', vertical: 'general' } as const

export const trialLesson: OfferTemplate = {
  name: { ru: 'Пробный урок английского', en: 'A trial lesson' },
  trade: { ru: 'Языковая школа', en: 'Language school' },
  offer: {
    ru: {
      ...begun.ru,
      ...look,
      title: 'Пробный урок английского: узнайте свой уровень',
      description:
        'За 25 минут преподаватель определит ваш уровень и пришлёт отчёт о сильных и слабых местах и план на три месяца.',
      blocks: [
        { id: 'headline', kind: 'headline', text: 'Пробный урок английского: узнайте свой уровень' },
        drawing('lesson', { x: 50, y: 38 }),
        {
          id: 'subhead',
          kind: 'subhead',
          text: '25 минут с преподавателем, а после — отчёт о сильных и слабых местах и план на три месяца',
        },
        {
          id: 'price',
          kind: 'price',
          label: 'Пробный урок, 25 минут',
          amount: 0,
          currency: 'RUB',
        },
        {
          id: 'form',
          kind: 'form',
          title: 'Записаться на пробный урок',
          text: 'Позвоним, спросим возраст и цель и выберем время. Карта не нужна.',
          button: 'Записаться на урок',
          consents: consents.ru,
        },
        {
          id: 'teacher',
          kind: 'proof',
          evidence: {
            as: 'person',
            name: '[имя преподавателя]',
            role: '[образование, сертификаты, сколько лет преподаёт]',
          },
        },
        {
          id: 'zero',
          kind: 'faq',
          question: 'А если я совсем не говорю?',
          answer:
            'Тогда урок пройдёт по-русски: поговорим о цели и попробуем первые фразы. Это тоже уровень, и с него начинают.',
        },
        {
          id: 'after',
          kind: 'faq',
          question: 'Что будет после урока?',
          answer:
            'В тот же день пришлём отчёт и план. Цена занятий указана в плане; продолжать или нет, решаете вы, звонить и уговаривать не будем.',
        },
        legal.ru(),
      ],
      thanks: {
        title: 'Записали, спасибо',
        text: 'Позвоним в рабочее время и договоримся об уроке. Понадобятся интернет и наушники.',
      },
    },
    en: {
      ...begun.en,
      ...look,
      title: 'A 25-minute trial lesson and an honest report',
      description:
        'In 25 minutes a teacher finds your level; then you get a report on what is strong and weak, and a plan for three months.',
      blocks: [
        { id: 'headline', kind: 'headline', text: 'A 25-minute trial lesson and an honest report' },
        drawing('lesson', { x: 50, y: 38 }),
        {
          id: 'subhead',
          kind: 'subhead',
          text: 'A teacher finds your level and writes down what is strong, what is weak and a plan for three months',
        },
        {
          id: 'price',
          kind: 'price',
          label: 'Trial lesson, 25 minutes',
          amount: 0,
          currency: 'GBP',
        },
        {
          id: 'form',
          kind: 'form',
          title: 'Book a trial lesson',
          text: 'We will call, ask for your age and aim, and find a time. No card needed.',
          button: 'Book the lesson',
          consents: consents.en,
        },
        {
          id: 'teacher',
          kind: 'proof',
          evidence: {
            as: 'person',
            name: '[name of the teacher]',
            role: '[education, certificates, years of teaching]',
          },
        },
        {
          id: 'zero',
          kind: 'faq',
          question: 'What if I cannot say a word yet?',
          answer:
            'Then we talk about your aim in your own language and try the first phrases. That is a level too, and people start from it.',
        },
        {
          id: 'after',
          kind: 'faq',
          question: 'What happens after the lesson?',
          answer:
            'The report and the plan come the same day, with the price of lessons in it. Whether to go on is up to you: nobody will press you.',
        },
        legal.en(),
      ],
      thanks: {
        title: 'Thank you, you are on the list',
        text: 'We will call in working hours and agree on a time. You will need the internet and headphones.',
      },
    },
  },
}
