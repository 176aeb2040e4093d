import { begun, consents, drawing, legal, type OfferTemplate } from './template.ts'

const look = { theme: 'night', layout: 'centred', vertical: 'general' } as const

export const motorInsurance: OfferTemplate = {
  name: { ru: 'Расчёт КАСКО', en: 'Motor quotes' },
  trade: { ru: 'Страхование автомобилей', en: 'Motor insurance' },
  offer: {
    ru: {
      ...begun.ru,
      ...look,
      title: 'Три расчёта КАСКО без визита в офис',
      description:
        'Сравним для вашей машины три расчёта КАСКО по условиям, а не только по цене: что покрыто, что нет и какая франшиза.',
      blocks: [
        { id: 'headline', kind: 'headline', text: 'Три расчёта КАСКО без визита в офис' },
        drawing('road', { x: 50, y: 66 }),
        {
          id: 'subhead',
          kind: 'subhead',
          text: 'Сравниваем условия, а не только цену: что покрыто, что нет и сколько платите вы сами',
        },
        {
          id: 'bullets',
          kind: 'bullets',
          items: [
            'Таблица на одной странице, без мелкого шрифта',
            'Франшиза с примером в рублях',
            'Дата, до которой страховщик держит цену',
          ],
        },
        {
          id: 'form',
          kind: 'form',
          title: 'Куда прислать расчёты',
          text: 'Спросим марку, год и стаж водителей и пришлём таблицу туда, где вам удобно.',
          button: 'Получить три расчёта',
          channels: ['call', 'telegram', 'whatsapp', 'max'],
          consents: consents.ru,
        },
        {
          id: 'fee',
          kind: 'faq',
          question: 'Сколько стоит подбор?',
          answer: '[кто платит за подбор: клиент или страховая компания, и сколько]',
        },
        {
          id: 'claim',
          kind: 'faq',
          question: 'Поможете, если что-то случится?',
          answer:
            'Да: скажем, куда звонить и какие документы собрать, и проверим заявление до отправки. Решение о выплате принимает страховая компания.',
        },
        legal.ru([{ label: 'Лицензия или реестр', value: '[номер]' }]),
      ],
      thanks: {
        title: 'Спасибо, считаем',
        text: 'Свяжемся в рабочее время и спросим о машине и водителях. Держите под рукой СТС.',
      },
    },
    en: {
      ...begun.en,
      ...look,
      title: 'Three motor quotes compared by cover, not only by price',
      description:
        'We compare three quotes for your car by their terms: what is covered, what is not, and how large the excess is.',
      blocks: [
        {
          id: 'headline',
          kind: 'headline',
          text: 'Three motor quotes compared by cover, not only by price',
        },
        drawing('road', { x: 50, y: 66 }),
        {
          id: 'subhead',
          kind: 'subhead',
          text: 'What is covered, what is not, and how much you pay yourself',
        },
        {
          id: 'bullets',
          kind: 'bullets',
          items: [
            'One page with a table, no small print',
            'The excess with an example in money',
            'The date until which each price holds',
          ],
        },
        {
          id: 'form',
          kind: 'form',
          title: 'Where to send the quotes',
          text: 'We ask for the make, the year and the drivers, and send the table wherever suits you.',
          button: 'Get three quotes',
          channels: ['call', 'telegram', 'whatsapp'],
          consents: consents.en,
        },
        {
          id: 'fee',
          kind: 'faq',
          question: 'What does the comparison cost?',
          answer: '[who pays for it, the client or the insurer, and how much]',
        },
        {
          id: 'claim',
          kind: 'faq',
          question: 'Will you help if something happens?',
          answer:
            'Yes: we tell you whom to call and what papers to gather, and read your claim before it goes. The insurer decides on the payment.',
        },
        legal.en([{ label: 'Authorisation', value: '[number at the regulator]' }]),
      ],
      thanks: {
        title: 'Thank you, we are comparing',
        text: 'We will be in touch in working hours to ask about the car and its drivers.',
      },
    },
  },
}
