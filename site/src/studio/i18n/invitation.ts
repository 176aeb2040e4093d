import type { Locale } from '@pulya/contract/locale'

interface InvitationWords {
  title: string
  looking: string
  invited: (by: string, firm: string) => string
  role: string
  expired: string
  toStudio: string
  as: (name: string) => string
  join: string
  already: string
  name: string
  nameNote: string
  email: string
  password: string
  rule: string
  create: string
  haveAccount: string
  emailTaken: string
  notDone: string
}

export const invitationWords: Record<Locale, InvitationWords> = {
  ru: {
    title: 'Приглашение в студию',
    looking: 'Смотрим, куда вас приглашают…',
    invited: (by, firm) => `${by} приглашает вас в студию фирмы «${firm}».`,
    role: 'Ваша роль:',
    expired:
      'Это приглашение уже принято, отозвано или устарело: оно действует один раз и семь дней. Попросите новое у того, кто вас позвал.',
    toStudio: 'В студию',
    as: (name) => `Вы вошли как ${name}.`,
    join: 'Принять приглашение',
    already: 'Вы уже в этой фирме. Приглашение осталось нетронутым.',
    name: 'Как вас зовут',
    nameNote: 'Так вас увидят коллеги.',
    email: 'Эл. почта',
    password: 'Пароль',
    rule: 'Не меньше 8 символов. Лучше всего несколько слов, не связанных между собой.',
    create: 'Создать учётную запись и войти',
    haveAccount: 'У меня уже есть учётная запись',
    emailTaken: 'С этим адресом учётная запись уже есть. Войдите в неё, и приглашение продолжится.',
    notDone: 'Не получилось:',
  },
  en: {
    title: 'An invitation to the studio',
    looking: 'Looking where you are invited to…',
    invited: (by, firm) => `${by} invites you to the studio of ${firm}.`,
    role: 'Your role:',
    expired:
      'This invitation has been accepted, taken back or is too old: it works once and for seven days. Ask whoever invited you for a new one.',
    toStudio: 'To the studio',
    as: (name) => `You are signed in as ${name}.`,
    join: 'Accept the invitation',
    already: 'You belong to this firm already. The invitation is untouched.',
    name: 'Your name',
    nameNote: 'As your colleagues will see it.',
    email: 'E-mail',
    password: 'Password',
    rule: 'Eight characters or more. A few words that do not belong together are best.',
    create: 'Create an account and sign in',
    haveAccount: 'I have an account already',
    emailTaken: 'There is an account with this address. Sign in to it, and the invitation goes on.',
    notDone: 'It did not work:',
  },
}
