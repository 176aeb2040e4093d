import type { Locale } from '@pulya/contract/locale'

interface MembersWords {
  title: string
  about: string
  people: string
  you: string
  seen: (ago: string) => string
  never: string
  role: string
  remove: string
  removing: { title: (name: string) => string; text: string; yes: string; no: string }
  removed: (name: string) => string
  roleChanged: (name: string, role: string) => string
  lastOwner: string
  invite: { title: string; about: string; role: string; email: string; emailNote: string; make: string }
  made: string
  copy: string
  waiting: string
  until: (at: string) => string
  late: (at: string) => string
  by: (name: string) => string
  forAnybody: string
  takeBack: string
  takenBack: string
  notDone: string
}

export const membersWords: Record<Locale, MembersWords> = {
  ru: {
    title: 'Люди',
    about: 'Кто работает в этой фирме и что кому можно. Новая роль действует сразу.',
    people: 'В фирме',
    you: 'это вы',
    seen: (ago) => `последний раз в студии: ${ago}`,
    never: 'сейчас не в студии',
    role: 'Роль',
    remove: 'Исключить',
    removing: {
      title: (name) => `Исключить: ${name}?`,
      text: 'Человек сразу потеряет доступ к этой фирме. Всё, что он сделал, останется с его именем.',
      yes: 'Исключить',
      no: 'Оставить',
    },
    removed: (name) => `${name}: доступа к фирме больше нет`,
    roleChanged: (name, role) => `${name}: теперь ${role.toLowerCase()}`,
    lastOwner: 'У фирмы должен остаться хотя бы один владелец. Сначала сделайте владельцем кого-то ещё.',
    invite: {
      title: 'Пригласить',
      about: 'Получится ссылка на семь дней. По ней войдёт один человек: тот, кому вы её передадите.',
      role: 'Роль',
      email: 'Эл. почта, если известна',
      emailNote: 'Только чтобы помнить, кого вы позвали: письмо не отправляется.',
      make: 'Создать ссылку',
    },
    made: 'Скопируйте ссылку сейчас: второй раз её не показать.',
    copy: 'Скопировать',
    waiting: 'Приглашены, но ещё не пришли',
    until: (at) => `действует до ${at}`,
    late: (at) => `срок вышел ${at}`,
    by: (name) => `приглашает ${name}`,
    forAnybody: 'Без адреса',
    takeBack: 'Отозвать',
    takenBack: 'Приглашение отозвано',
    notDone: 'Не получилось:',
  },
  en: {
    title: 'People',
    about:
      'Who works in this firm and who may do what. Another role holds at once, from what a person does next.',
    people: 'In the firm',
    you: 'this is you',
    seen: (ago) => `last in the studio: ${ago}`,
    never: 'not in the studio at present',
    role: 'Role',
    remove: 'Remove',
    removing: {
      title: (name) => `Remove ${name}?`,
      text: 'They lose access to this firm at once. What they have done stays, with their name.',
      yes: 'Remove',
      no: 'Keep',
    },
    removed: (name) => `${name} has no access to the firm any more`,
    roleChanged: (name, role) => `${name}: now ${role.toLowerCase()}`,
    lastOwner: 'A firm must keep at least one owner. Make somebody else an owner first.',
    invite: {
      title: 'Invite',
      about: 'You get a link for seven days. One person joins by it: whoever you give it to.',
      role: 'Role',
      email: 'E-mail, if you know it',
      emailNote: 'Only to remember whom you have invited: no letter is sent.',
      make: 'Make a link',
    },
    made: 'Copy the link now: it cannot be shown a second time.',
    copy: 'Copy',
    waiting: 'Invited, but not here yet',
    until: (at) => `works until ${at}`,
    late: (at) => `expired ${at}`,
    by: (name) => `invited by ${name}`,
    forAnybody: 'No address',
    takeBack: 'Take back',
    takenBack: 'The invitation is taken back',
    notDone: 'It did not work:',
  },
}
