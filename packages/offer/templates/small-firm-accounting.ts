import { begun, consents, drawing, legal, type OfferTemplate } from './template.ts'

const look = { theme: 'chambers', layout: 'letter', vertical: 'general' } as const

export const smallFirmAccounting: OfferTemplate = {
  name: { ru: 'Бухгалтерия для малой фирмы', en: 'Accounting for a small firm' },
  trade: { ru: 'Бухгалтеры', en: 'Accountants' },
  offer: {
    ru: {
      ...begun.ru,
      ...look,
      title: 'Бухгалтер, который отвечает в тот же день',
      description:
        'За 3 дня проверим последний квартал и пришлём список рисков. Дальше ведём учёт по цене, записанной в договоре.',
      blocks: [
        { id: 'headline', kind: 'headline', text: 'Бухгалтер, который отвечает в тот же день' },
        drawing('ledger'),
        {
          id: 'subhead',
          kind: 'subhead',
          text: 'Начнём с проверки последнего квартала: за 3 дня пришлём список рисков по важности',
        },
        {
          id: 'bullets',
          kind: 'bullets',
          items: [
            'Цена в месяц записана в договоре',
            'О сроках напоминаем за неделю',
            'Штраф по нашей ошибке платим мы — это в договоре',
          ],
        },
        {
          id: 'form',
          kind: 'form',
          title: 'Проверить последний квартал',
          text: 'Позвоним, спросим форму, обороты и режим налога и назовём цену.',
          button: 'Заказать проверку',
          consents: consents.ru,
        },
        {
          id: 'accountant',
          kind: 'proof',
          evidence: {
            as: 'person',
            name: '[имя и фамилия бухгалтера]',
            role: '[стаж, аттестат, с какими фирмами работает]',
          },
        },
        {
          id: 'handover',
          kind: 'faq',
          question: 'Как передать дела от прежнего бухгалтера?',
          answer:
            'Дадим список того, что нужно забрать: базу, ключи электронной подписи, отчёты. Если чего-то не отдают, поможем восстановить.',
        },
        {
          id: 'papers',
          kind: 'faq',
          question: 'Куда присылать документы?',
          answer:
            'Фотографией или файлом в мессенджер или на почту. Подтвердим, что получили, и скажем, чего не хватает.',
        },
        legal.ru(),
      ],
      thanks: {
        title: 'Спасибо, позвоним сегодня',
        text: 'Если заявка пришла после окончания рабочего дня, позвоним на следующий рабочий день с утра.',
      },
    },
    en: {
      ...begun.en,
      ...look,
      title: 'An accountant who answers the same day',
      description:
        'We check your last quarter in 3 days and send a list of risks. After that we keep your books at a price fixed in the contract.',
      blocks: [
        { id: 'headline', kind: 'headline', text: 'An accountant who answers the same day' },
        drawing('ledger'),
        {
          id: 'subhead',
          kind: 'subhead',
          text: 'We start with your last quarter: in 3 days you have a list of risks, the gravest first',
        },
        {
          id: 'bullets',
          kind: 'bullets',
          items: [
            'The monthly price is in the contract',
            'You hear of deadlines a week before',
            'A fine for our mistake is ours to pay, in writing',
          ],
        },
        {
          id: 'form',
          kind: 'form',
          title: 'Have your last quarter checked',
          text: 'We will call, ask for the kind of firm and its turnover, and name a price.',
          button: 'Order the check',
          consents: consents.en,
        },
        {
          id: 'accountant',
          kind: 'proof',
          evidence: {
            as: 'person',
            name: '[name of the accountant]',
            role: '[years of practice, certificate, what firms they work for]',
          },
        },
        {
          id: 'handover',
          kind: 'faq',
          question: 'How do I leave my present accountant?',
          answer:
            'You get a list of what to ask for: the books, the keys to the tax account, the filed reports. What is not given back we help to restore.',
        },
        {
          id: 'papers',
          kind: 'faq',
          question: 'How do I send you papers?',
          answer:
            'As a photo or a file, by messenger or e-mail. We confirm what came and say what is missing.',
        },
        legal.en(),
      ],
      thanks: {
        title: 'Thank you, we will call today',
        text: 'If the working day is over, we will call on the morning of the next one.',
      },
    },
  },
}
