import type { Locale } from '@pulya/contract/locale'

import { plural } from './plural.ts'

export interface ReviewWords {
  title: string
  note: string
  /** Of comments that wait for somebody. */
  open: (count: number) => string
  comments: string
  whole: string
  gone: string
  somebody: string
  /** Beside names of the firm. */
  team: string
  answer: string
  yourAnswer: string
  send: string
  cancel: string
  settle: string
  settled: string
  settledTag: string
  settledOnes: (count: number) => string
  reopen: string
  links: string
  linksNote: string
  forWhom: string
  days: string
  period: (days: number) => string
  make: string
  made: string
  copy: string
  until: (at: string) => string
  expired: (at: string) => string
  revoked: (at: string) => string
  revoke: string
  refused: string
}

/** Of what people outside say of a draft. */
export const reviewWords: Record<Locale, ReviewWords> = {
  ru: {
    title: 'Замечания',
    note: 'Создайте ссылку и отправьте её юристу, эксперту или заказчику: они увидят черновик и напишут замечания без входа.',
    open: (count) =>
      `${count} ${plural('ru', count, { one: 'замечание', few: 'замечания', other: 'замечаний' })}`,
    comments: 'Замечания по ссылке',
    whole: 'Обо всём черновике',
    gone: 'О том, чего в черновике уже нет',
    somebody: 'Кто-то из прежних сотрудников',
    team: 'ваша фирма',
    answer: 'Ответить',
    yourAnswer: 'Ваш ответ',
    send: 'Отправить',
    cancel: 'Отмена',
    settle: 'Решено',
    settled: 'Замечание решено.',
    settledTag: 'решено',
    settledOnes: (count) => `Решённые: ${count}`,
    reopen: 'Открыть снова',
    links: 'Ссылки для замечаний',
    linksNote:
      'По ссылке черновик откроет любой, у кого она есть. Изменить в нём ничего нельзя, посещение не считается. Каждый видит только то, что написано по его ссылке.',
    forWhom: 'Для кого ссылка',
    days: 'Сколько действует',
    period: (days) => `${days} ${plural('ru', days, { one: 'день', few: 'дня', other: 'дней' })}`,
    make: 'Создать ссылку',
    made: 'Скопируйте ссылку сейчас: второй раз её не показать.',
    copy: 'Скопировать',
    until: (at) => `действует до ${at}`,
    expired: (at) => `срок вышел ${at}`,
    revoked: (at) => `отозвана ${at}`,
    revoke: 'Отозвать',
    refused: 'Не получилось:',
  },
  en: {
    title: 'Comments',
    note: 'Make a link and send it to a lawyer, an expert or a client: they see the draft and comment on it without signing in.',
    open: (count) => `${count} ${plural('en', count, { one: 'comment', other: 'comments' })}`,
    comments: 'Comments from outside',
    whole: 'On the whole draft',
    gone: 'On what is no longer in the draft',
    somebody: 'A former colleague',
    team: 'your firm',
    answer: 'Answer',
    yourAnswer: 'Your answer',
    send: 'Send',
    cancel: 'Cancel',
    settle: 'Resolve',
    settled: 'The comment is resolved.',
    settledTag: 'resolved',
    settledOnes: (count) => `Resolved: ${count}`,
    reopen: 'Reopen',
    links: 'Links for review',
    linksNote:
      'Anybody with the link sees the draft. They cannot change it, and the visit is not counted. Each link shows only the comments left through it.',
    forWhom: 'Who the link is for',
    days: 'How long it works',
    period: (days) => `${days} ${plural('en', days, { one: 'day', other: 'days' })}`,
    make: 'Make a link',
    made: 'Copy the link now: it cannot be shown a second time.',
    copy: 'Copy',
    until: (at) => `works until ${at}`,
    expired: (at) => `expired ${at}`,
    revoked: (at) => `revoked ${at}`,
    revoke: 'Revoke',
    refused: 'Not done:',
  },
}
