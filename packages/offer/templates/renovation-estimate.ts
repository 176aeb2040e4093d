import { begun, consents, drawing, legal, type OfferTemplate } from './template.ts'

const look = { theme: 'workshop', layout: 'split', vertical: 'general' } as const

export const renovationEstimate: OfferTemplate = {
  name: { ru: 'Смета на ремонт', en: 'An estimate for renovation' },
  trade: { ru: 'Ремонт квартир', en: 'Flat renovation' },
  offer: {
    ru: {
      ...begun.ru,
      ...look,
      title: 'Смета на ремонт за один день',
      description:
        'Замерим квартиру лазером и за день составим смету по строкам: работы, материалы, сроки. Цена не растёт без вашей подписи.',
      blocks: [
        { id: 'headline', kind: 'headline', text: 'Смета на ремонт за один день' },
        drawing('room'),
        {
          id: 'subhead',
          kind: 'subhead',
          text: 'Замерим лазером и распишем по строкам: что делаем, из чего и сколько это стоит',
        },
        {
          id: 'bullets',
          kind: 'bullets',
          items: [
            'Замер и смета бесплатно, даже если выберете не нас',
            'Цена не растёт без вашей подписи',
            'Каждую неделю фотоотчёт с датой',
          ],
        },
        {
          id: 'form',
          kind: 'form',
          title: 'Вызвать замерщика',
          text: 'Позвоним, спросим адрес и площадь и договоримся о времени.',
          button: 'Вызвать замерщика',
          consents: consents.ru,
        },
        {
          id: 'works',
          kind: 'proof',
          evidence: {
            as: 'number',
            value: '[число]',
            text: 'квартир сдано за год; адреса и суммы смет покажем на замере',
            source: { label: '[откуда это число]' },
          },
        },
        {
          id: 'extra',
          kind: 'faq',
          question: 'Что, если понадобятся работы сверх сметы?',
          answer:
            'Покажем, что нашли, посчитаем отдельной строкой и продолжим только после вашей подписи. Не подпишете — эту работу не делаем.',
        },
        {
          id: 'materials',
          kind: 'faq',
          question: 'Кто покупает материалы?',
          answer:
            'Как удобнее вам. Если мы, то по чекам и без наценки сверх сметы; если вы, дадим список с количеством и запасом.',
        },
        legal.ru(),
      ],
      thanks: {
        title: 'Спасибо, позвоним и договоримся о замере',
        text: 'Звоним в рабочее время. На замер нужно около часа; план квартиры, если он есть, держите под рукой.',
      },
    },
    en: {
      ...begun.en,
      ...look,
      title: 'A line-by-line renovation estimate within a day',
      description:
        'We measure the flat by laser and write the estimate line by line within a day. The price does not grow without your signature.',
      blocks: [
        { id: 'headline', kind: 'headline', text: 'A line-by-line estimate within a day' },
        drawing('room'),
        {
          id: 'subhead',
          kind: 'subhead',
          text: 'We measure by laser and write down what is done, what of, and what it costs',
        },
        {
          id: 'bullets',
          kind: 'bullets',
          items: [
            'Measuring and estimate are free, whoever you choose',
            'The price does not grow without your signature',
            'A dated photo report every week',
          ],
        },
        {
          id: 'form',
          kind: 'form',
          title: 'Have your flat measured',
          text: 'We will call, ask for the address and the area, and agree on a time.',
          button: 'Book the measuring',
          consents: consents.en,
        },
        {
          id: 'works',
          kind: 'proof',
          evidence: {
            as: 'number',
            value: '[number]',
            text: 'flats finished in a year; we bring their estimates with us',
            source: { label: '[where the figure comes from]' },
          },
        },
        {
          id: 'extra',
          kind: 'faq',
          question: 'What if more work turns up?',
          answer:
            'We show you what we found, price it as a line of its own and go on only with your signature. If you do not sign, it is not done.',
        },
        {
          id: 'materials',
          kind: 'faq',
          question: 'Who buys the materials?',
          answer:
            'Whichever suits you. If we do, you get the receipts; if you do, you get a list with quantities and a margin for waste.',
        },
        legal.en(),
      ],
      thanks: {
        title: 'Thank you, we will call to agree on a time',
        text: 'We call in working hours. Measuring takes about an hour; a floor plan helps if you have one.',
      },
    },
  },
}
