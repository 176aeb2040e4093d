import { begun, consents, drawing, legal, type OfferTemplate } from './template.ts'

const look = { theme: 'chambers', layout: 'letter', vertical: 'bankruptcy' } as const

export const bankruptcyCheck: OfferTemplate = {
  name: { ru: 'Разбор ситуации с долгами', en: 'A talk about debts' },
  trade: { ru: 'Юристы по банкротству граждан', en: 'Lawyers for personal bankruptcy' },
  offer: {
    ru: {
      ...begun.ru,
      ...look,
      title: 'Разберём вашу ситуацию с долгами за 20 минут',
      description:
        'Юрист расспросит о долгах, доходах и имуществе и скажет, подходит ли вам процедура банкротства, а если нет — что делать вместо неё.',
      blocks: [
        { id: 'headline', kind: 'headline', text: 'Разберём вашу ситуацию с долгами за 20 минут' },
        drawing('desk'),
        {
          id: 'subhead',
          kind: 'subhead',
          text: 'Юрист скажет, подходит ли процедура банкротства именно вам, а если нет — что делать вместо неё',
        },
        {
          id: 'bullets',
          kind: 'bullets',
          items: [
            'Спросим о долгах, доходах и имуществе',
            'Разговор бесплатный',
            'Последствия назовём до договора',
          ],
        },
        { id: 'notice', kind: 'notice', wording: 'ru-bankruptcy' },
        {
          id: 'form',
          kind: 'form',
          title: 'Договоримся о разговоре',
          text: 'Позвоним и выберем время, удобное вам. Паспорт и справки на этом шаге не нужны.',
          button: 'Записаться на разговор',
          consents: consents.ru,
        },
        {
          id: 'lawyer',
          kind: 'proof',
          evidence: {
            as: 'person',
            name: '[имя и фамилия юриста]',
            role: '[чем подтверждён опыт: стаж, номер в реестре]',
          },
        },
        {
          id: 'unsuitable',
          kind: 'faq',
          question: 'Что, если банкротство мне не подходит?',
          answer:
            'Так бывает часто. Тогда юрист расскажет о других путях: отсрочке или новом графике у кредитора, рефинансировании, внесудебном порядке через МФЦ.',
        },
        {
          id: 'cost',
          kind: 'faq',
          question: 'Сколько это стоит?',
          answer:
            'Разговор бесплатный. Если понадобится договор, его цену вместе с расходами на суд и финансового управляющего назовём до подписания.',
        },
        {
          id: 'papers',
          kind: 'faq',
          question: 'Что приготовить к разговору?',
          answer:
            'Список кредиторов с суммами, хотя бы примерный. Договоры и письма пригодятся, если они под рукой.',
        },
        legal.ru(),
      ],
      thanks: {
        title: 'Заявка принята',
        text: 'Позвоним в рабочее время и договоримся о разговоре. До него ничего подписывать и оплачивать не нужно.',
      },
    },
    en: {
      ...begun.en,
      ...look,
      title: 'Twenty minutes on your debts, with a lawyer',
      description:
        'A lawyer asks about your debts, income and property and tells you whether bankruptcy fits you, and what to do instead if it does not.',
      blocks: [
        { id: 'headline', kind: 'headline', text: 'Twenty minutes on your debts, with a lawyer' },
        drawing('desk'),
        {
          id: 'subhead',
          kind: 'subhead',
          text: 'You hear whether bankruptcy fits you, and what to do instead if it does not',
        },
        {
          id: 'bullets',
          kind: 'bullets',
          items: [
            'We ask about debts, income and property',
            'The talk is free',
            'The consequences are named before a contract',
          ],
        },
        { id: 'notice', kind: 'notice', wording: 'ru-bankruptcy' },
        {
          id: 'form',
          kind: 'form',
          title: 'Let us find a time to talk',
          text: 'We will call and agree on a time that suits you. No passport and no papers at this step.',
          button: 'Book the talk',
          consents: consents.en,
        },
        {
          id: 'lawyer',
          kind: 'proof',
          evidence: {
            as: 'person',
            name: '[name of the lawyer]',
            role: '[what proves the experience: years, register number]',
          },
        },
        {
          id: 'unsuitable',
          kind: 'faq',
          question: 'What if bankruptcy does not fit me?',
          answer:
            'That is often so. Then the lawyer tells you about other ways: a deferral or a new schedule with the creditor, refinancing, or the free procedure outside court.',
        },
        {
          id: 'cost',
          kind: 'faq',
          question: 'What does it cost?',
          answer:
            'The talk is free. If you need a contract, you learn its price, with the costs of the court and the trustee, before you sign.',
        },
        {
          id: 'papers',
          kind: 'faq',
          question: 'What should I have at hand?',
          answer:
            'A list of creditors with amounts, even a rough one. Contracts and letters help if they are near.',
        },
        legal.en(),
      ],
      thanks: {
        title: 'We have your request',
        text: 'We will call in working hours and agree on a time. Until then there is nothing to sign or to pay.',
      },
    },
  },
}
