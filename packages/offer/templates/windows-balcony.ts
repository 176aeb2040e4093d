import { begun, consents, drawing, legal, type OfferTemplate } from './template.ts'

const look = { theme: 'workshop', layout: 'cover', vertical: 'general' } as const

export const windowsBalcony: OfferTemplate = {
  name: { ru: 'Остекление балкона', en: 'Glazing a balcony' },
  trade: { ru: 'Окна и балконы', en: 'Windows and balconies' },
  offer: {
    ru: {
      ...begun.ru,
      ...look,
      title: 'Замер балкона бесплатно, цена в договоре',
      description:
        'Приедем, замерим и посчитаем три варианта остекления рядом. Срок в договоре с датой, за опоздание штраф платим мы.',
      blocks: [
        { id: 'headline', kind: 'headline', text: 'Замер балкона бесплатно, цена в договоре' },
        drawing('balcony'),
        {
          id: 'subhead',
          kind: 'subhead',
          text: 'Посчитаем рядом три варианта: холодное остекление, тёплое и с отделкой',
        },
        {
          id: 'bullets',
          kind: 'bullets',
          items: [
            'Срок в договоре — с датой',
            'Опоздаем — платим штраф мы',
            'Вывоз старых рам входит в цену',
          ],
        },
        {
          id: 'form',
          kind: 'form',
          title: 'Вызвать на замер',
          text: 'Позвоним, спросим адрес и этаж и выберем время. Замер длится около 30 минут.',
          button: 'Вызвать на замер',
          consents: consents.ru,
        },
        {
          id: 'review',
          kind: 'proof',
          evidence: {
            as: 'review',
            text: '[отзыв клиента, дословно]',
            name: '[имя клиента]',
            source: { label: '[где отзыв опубликован]' },
          },
        },
        {
          id: 'winter',
          kind: 'faq',
          question: 'Можно ли ставить зимой?',
          answer:
            'Да, обычно до −15 °C: для холода есть своя пена. Комната остаётся закрытой, открыт только балкон, чаще всего на один день.',
        },
        {
          id: 'permission',
          kind: 'faq',
          question: 'Нужно ли согласование?',
          answer:
            'Зависит от дома: фасады памятников и некоторых новостроек менять нельзя. Проверим адрес до замера и скажем, если нельзя.',
        },
        legal.ru(),
      ],
      thanks: {
        title: 'Спасибо, позвоним и выберем время',
        text: 'Звоним в рабочее время. К замеру ничего готовить не нужно, только доступ к балкону.',
      },
    },
    en: {
      ...begun.en,
      ...look,
      title: 'Free measuring of your balcony, price fixed in the contract',
      description:
        'We come, measure and price three ways of glazing side by side. The date is in the contract, and if we are late, we pay.',
      blocks: [
        { id: 'headline', kind: 'headline', text: 'Free measuring, price fixed in the contract' },
        drawing('balcony'),
        {
          id: 'subhead',
          kind: 'subhead',
          text: 'Three ways to glaze your balcony, priced side by side: cold, warm, and finished inside',
        },
        {
          id: 'bullets',
          kind: 'bullets',
          items: [
            'The contract names the day we finish',
            'If we are late, the penalty is ours',
            'Taking the old frames away is included',
          ],
        },
        {
          id: 'form',
          kind: 'form',
          title: 'Have your balcony measured',
          text: 'We will call, ask for the address and the floor, and find a time. It takes about 30 minutes.',
          button: 'Book the measuring',
          consents: consents.en,
        },
        {
          id: 'review',
          kind: 'proof',
          evidence: {
            as: 'review',
            text: '[what a client wrote, word for word]',
            name: '[name of the client]',
            source: { label: '[where the review is published]' },
          },
        },
        {
          id: 'winter',
          kind: 'faq',
          question: 'Can it be done in winter?',
          answer:
            'Usually yes, in light frost: there is foam for the cold. The room stays shut, only the balcony is open, mostly for one day.',
        },
        {
          id: 'permission',
          kind: 'faq',
          question: 'Do I need a permit?',
          answer:
            'It depends on the house: listed fronts and some new buildings may not be changed. We check the address before we come.',
        },
        legal.en(),
      ],
      thanks: {
        title: 'Thank you, we will call to find a time',
        text: 'We call in working hours. There is nothing to prepare but a way to the balcony.',
      },
    },
  },
}
