import type { Locale } from '@pulya/contract/locale'

import { plural } from './plural.ts'

export interface ReviewPageWords {
  title: (document: string) => string
  about: (firm: string, until: string) => string
  unfinished: string
  variants: string
  parts: Record<'offer' | 'quiz', string>
  whole: string
  gone: string
  comments: (count: number) => string
  say: string
  onWhat: string
  text: string
  name: string
  send: string
  tooMany: string
  saidSoFar: string
  none: string
  settled: string
  reply: string
}

/** For people outside who look at a draft. */
export const reviewPageWords: Record<Locale, ReviewPageWords> = {
  ru: {
    title: (document) => `${document} · замечания`,
    about: (firm, until) =>
      `Черновик фирмы «${firm}», как он есть сейчас. Посмотрите и напишите, что думаете: вход не нужен, посещение не считается. Ссылка действует до ${until}.`,
    unfinished: 'Над черновиком работают, и прямо сейчас его не показать. Замечания уже можно написать.',
    variants: 'Варианты',
    parts: { offer: 'Блоки страницы', quiz: 'Вопросы квиза' },
    whole: 'Весь черновик',
    gone: 'То, чего в черновике уже нет',
    comments: (count) =>
      `${count} ${plural('ru', count, { one: 'замечание', few: 'замечания', other: 'замечаний' })}`,
    say: 'Написать замечание',
    onWhat: 'О чём',
    text: 'Замечание',
    name: 'Как вас зовут',
    send: 'Отправить',
    tooMany: 'Слишком много замечаний за час. Это не отправлено: попробуйте позже.',
    saidSoFar: 'Что уже написано',
    none: 'Пока ничего. Ваше замечание будет первым.',
    settled: 'решено',
    reply: 'Ответить',
  },
  en: {
    title: (document) => `${document} · review`,
    about: (firm, until) =>
      `A draft by ${firm}, as it is right now. Have a look and say what you think: no sign-in needed, and your visit is not counted. The link works until ${until}.`,
    unfinished: 'The draft is being worked on and cannot be shown right now. You can comment all the same.',
    variants: 'Variants',
    parts: { offer: 'Blocks of the page', quiz: 'Questions of the quiz' },
    whole: 'The whole draft',
    gone: 'What is no longer in the draft',
    comments: (count) => `${count} ${plural('en', count, { one: 'comment', other: 'comments' })}`,
    say: 'Comment',
    onWhat: 'On what',
    text: 'Comment',
    name: 'Your name',
    send: 'Send',
    tooMany: 'Too many comments in an hour. This one was not sent: try again later.',
    saidSoFar: 'Said so far',
    none: 'Nothing yet. Yours will be the first.',
    settled: 'resolved',
    reply: 'Reply',
  },
}
