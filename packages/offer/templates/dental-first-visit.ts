import { begun, consents, drawing, legal, type OfferTemplate } from './template.ts'

const look = { theme: 'clinic', layout: 'split', vertical: 'medicine' } as const

export const dentalFirstVisit: OfferTemplate = {
  name: { ru: 'Первый визит к стоматологу', en: 'First visit to the dentist' },
  trade: { ru: 'Стоматология', en: 'Dentistry' },
  offer: {
    ru: {
      ...begun.ru,
      ...look,
      title: 'Первый визит: осмотр, снимок и письменный план лечения',
      description:
        'За один визит стоматолог осмотрит вас, сделает снимок и напишет план лечения с ценами по этапам. План остаётся у вас.',
      blocks: [
        {
          id: 'headline',
          kind: 'headline',
          text: 'Первый визит: осмотр, снимок и письменный план лечения',
        },
        drawing('tooth'),
        {
          id: 'subhead',
          kind: 'subhead',
          text: 'Цену каждого этапа вы узнаете до начала работ и решите сами, с чего начать',
        },
        {
          id: 'bullets',
          kind: 'bullets',
          items: [
            'Около 40 минут вместе со снимком',
            'План на бумаге остаётся у вас',
            'Лечиться в тот же день не уговариваем',
          ],
        },
        {
          id: 'form',
          kind: 'form',
          title: 'Записаться на первый визит',
          text: 'Позвоним и подберём день. Если болит сейчас, звоните: примем раньше.',
          button: 'Записаться на визит',
          consents: consents.ru,
        },
        {
          id: 'doctor',
          kind: 'proof',
          evidence: {
            as: 'person',
            name: '[имя и фамилия врача]',
            role: '[специальность, стаж, где учился]',
          },
        },
        {
          id: 'pain',
          kind: 'faq',
          question: 'Это больно?',
          answer:
            'На первом визите не лечат, только смотрят и делают снимок. О страхе скажите администратору: врач будет предупреждать о каждом шаге.',
        },
        {
          id: 'price',
          kind: 'faq',
          question: 'Может ли цена вырасти по ходу лечения?',
          answer:
            'Если откроется то, чего не было видно на снимке, врач остановится, объяснит и назовёт новую цену. Без вашего согласия работа не продолжится.',
        },
        { id: 'notice', kind: 'notice', wording: 'ru-medicine' },
        legal.ru([{ label: 'Лицензия', value: '[номер и дата лицензии]' }]),
      ],
      thanks: {
        title: 'Вы почти записаны',
        text: 'Администратор позвонит в часы работы клиники и подберёт день. Возьмите старые снимки, если они есть.',
      },
    },
    en: {
      ...begun.en,
      ...look,
      title: 'Your first visit ends with a written plan and prices',
      description:
        'In one visit the dentist examines you, takes an X-ray and writes a plan with a price for every step. The plan is yours to keep.',
      blocks: [
        {
          id: 'headline',
          kind: 'headline',
          text: 'Your first visit ends with a written plan and prices',
        },
        drawing('tooth'),
        {
          id: 'subhead',
          kind: 'subhead',
          text: 'You know the price of every step before work starts, and you decide where to begin',
        },
        {
          id: 'bullets',
          kind: 'bullets',
          items: [
            'About 40 minutes, X-ray included',
            'The plan on paper is yours to keep',
            'Nobody presses you to start that day',
          ],
        },
        {
          id: 'form',
          kind: 'form',
          title: 'Book your first visit',
          text: 'We will call and find a day. If it hurts now, please ring us: we will see you sooner.',
          button: 'Book the visit',
          consents: consents.en,
        },
        {
          id: 'doctor',
          kind: 'proof',
          evidence: {
            as: 'person',
            name: '[name of the dentist]',
            role: '[speciality, years of practice, where they trained]',
          },
        },
        {
          id: 'pain',
          kind: 'faq',
          question: 'Will it hurt?',
          answer:
            'Nothing is treated on the first visit: the dentist only looks and takes an X-ray. If you are afraid, tell us, and you will hear of every step beforehand.',
        },
        {
          id: 'price',
          kind: 'faq',
          question: 'Can the price grow on the way?',
          answer:
            'If something turns up that the X-ray did not show, the dentist stops, explains and names the new price. Nothing goes on without your word.',
        },
        legal.en([{ label: 'Registration', value: '[number at the regulator]' }]),
      ],
      thanks: {
        title: 'You are nearly booked in',
        text: 'The reception will call in opening hours and find a day. Bring older X-rays if you have any.',
      },
    },
  },
}
