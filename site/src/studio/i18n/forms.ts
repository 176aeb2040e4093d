import type { Channel } from '@pulya/contract/channel'
import type { Locale } from '@pulya/contract/locale'
import type { ContactFieldName } from '@pulya/quiz/contact-fields'

import type { Asking } from '../offer/asking.ts'

export interface FormsWords {
  /** @param title of the form, as its visitors read it. */
  asks: (title: string) => string
  fields: Record<ContactFieldName, string>
  asking: Record<Asking, string>
  channels: string
  channelsNote: string
  channel: Record<Channel, string>
  quiz: string
  quizAs: Record<'button' | 'inline', string>
  hours: string
  hoursNote: string
  setHours: string
  removeHours: string
  timeZone: string
  /** From Monday on. */
  days: readonly string[]
  opens: (day: string) => string
  closes: (day: string) => string
  overnight: string
  within: string
  closed: string
}

export const formsWords: Record<Locale, FormsWords> = {
  ru: {
    asks: (title) => `Что спрашивает форма «${title}»`,
    fields: { name: 'Имя', phone: 'Телефон', email: 'Почта', comment: 'Комментарий' },
    asking: { no: 'не спрашивать', optional: 'по желанию', required: 'обязательно' },
    channels: 'Где можно попросить ответить',
    channelsNote: 'Если не выбрать ничего, вопроса в форме не будет.',
    channel: { call: 'Звонок', telegram: 'Telegram', whatsapp: 'WhatsApp', max: 'MAX', vk: 'ВКонтакте' },
    quiz: 'Где проходят квиз',
    quizAs: { button: 'На своей странице: туда ведёт кнопка', inline: 'Прямо на этом экране' },
    hours: 'Часы, когда вы отвечаете',
    hoursNote:
      'По ним страница обещает звонок: «Перезвоним в течение 15 минут» или «Перезвоним завтра с 9:00». Обещание считается в ту минуту, когда страницу открыли.',
    setHours: 'Указать часы',
    removeHours: 'Убрать часы',
    timeZone: 'Часовой пояс',
    days: ['Понедельник', 'Вторник', 'Среда', 'Четверг', 'Пятница', 'Суббота', 'Воскресенье'],
    opens: (day) => `${day}, с`,
    closes: (day) => `${day}, до`,
    overnight: 'следующего дня',
    within: 'За сколько минут перезваниваете в эти часы',
    closed: 'Нерабочие даты, каждая с новой строки: 2026-12-31',
  },
  en: {
    asks: (title) => `What the form “${title}” asks`,
    fields: { name: 'Name', phone: 'Phone', email: 'E-mail', comment: 'Comment' },
    asking: { no: 'not asked', optional: 'optional', required: 'required' },
    channels: 'Where an answer may be asked for',
    channelsNote: 'With none of them chosen the form does not ask.',
    channel: { call: 'Call', telegram: 'Telegram', whatsapp: 'WhatsApp', max: 'MAX', vk: 'VK' },
    quiz: 'Where the quiz is taken',
    quizAs: { button: 'On a page of its own: a button leads there', inline: 'Right on this screen' },
    hours: 'Hours at which you answer',
    hoursNote:
      'By them the page promises a call: “We will call back within 15 minutes” or “tomorrow from 9:00”. The promise is always made for the minute in which it is read.',
    setHours: 'Set the hours',
    removeHours: 'Remove the hours',
    timeZone: 'Time zone',
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    opens: (day) => `${day}, from`,
    closes: (day) => `${day}, to`,
    overnight: 'of the next day',
    within: 'In how many minutes you call back at these hours',
    closed: 'Closed on these dates, each on a line of its own: 2026-12-31',
  },
}
