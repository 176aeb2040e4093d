import type { Locale } from '@pulya/contract/locale'

interface ReportLinkWords {
  title: string
  back: string
  about: string
  name: string
  nameNote: string
  days: string
  period: Record<7 | 30 | 90 | 365, string>
  password: string
  passwordNote: string
  make: string
  refused: string
  made: string
  copy: string
  all: string
  none: string
  until: (at: string) => string
  locked: string
  expired: (at: string) => string
  revoked: (at: string) => string
  by: (name: string | null) => string
  revoke: string
  notRevoked: string
}

export const reportLinkWords: Record<Locale, ReportLinkWords> = {
  ru: {
    title: 'Отчёт по ссылке',
    back: 'К отчёту',
    about:
      'По ссылке отчёт откроет любой, у кого она есть, без входа: все числа и ни одного контакта. Изменить ничего нельзя.',
    name: 'Для кого ссылка',
    nameNote: 'Увидите только вы: так потом понятно, чью отозвать.',
    days: 'Сколько действует',
    period: { 7: 'неделю', 30: '30 дней', 90: '90 дней', 365: 'год' },
    password: 'Пароль, если нужен',
    passwordNote: 'Не меньше 6 символов. Передайте его отдельно от ссылки.',
    make: 'Создать ссылку',
    refused: 'Не создано:',
    made: 'Скопируйте ссылку сейчас: второй раз её не показать.',
    copy: 'Скопировать',
    all: 'Созданные ссылки',
    none: 'Пока ни одной.',
    until: (at) => `действует до ${at}`,
    locked: 'с паролем',
    expired: (at) => `срок вышел ${at}`,
    revoked: (at) => `отозвана ${at}`,
    by: (name) => name ?? 'кто-то из прежних сотрудников',
    revoke: 'Отозвать',
    notRevoked: 'Не отозвано:',
  },
  en: {
    title: 'Report by link',
    back: 'Back to the report',
    about:
      'Anybody who has the link reads the report without signing in: all numbers and no contacts. Nothing can be changed.',
    name: 'Who the link is for',
    nameNote: 'Only you see it: so you know later whose to take back.',
    days: 'How long it works',
    period: { 7: 'a week', 30: '30 days', 90: '90 days', 365: 'a year' },
    password: 'A password, if wanted',
    passwordNote: 'Six characters or more. Send it apart from the link.',
    make: 'Make a link',
    refused: 'Not made:',
    made: 'Copy the link now: it cannot be shown a second time.',
    copy: 'Copy',
    all: 'Links made so far',
    none: 'None yet.',
    until: (at) => `works until ${at}`,
    locked: 'with a password',
    expired: (at) => `expired ${at}`,
    revoked: (at) => `revoked ${at}`,
    by: (name) => name ?? 'somebody who has left',
    revoke: 'Revoke',
    notRevoked: 'Not revoked:',
  },
}
