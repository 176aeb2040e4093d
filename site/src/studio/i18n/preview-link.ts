import type { Locale } from '@pulya/contract/locale'

export interface PreviewLinkWords {
  title: string
  note: string
  days: string
  dayOptions: (days: number) => string
  make: string
  until: (moment: string) => string
  copy: string
  refused: string
}

/** Of a link to the draft for people outside. */
export const previewLinkWords: Record<Locale, PreviewLinkWords> = {
  ru: {
    title: 'Ссылка для согласования',
    note: 'Её откроет кто угодно без входа. Показывает черновик, ничего не считает, заявку отправить нельзя, поисковики её не видят.',
    days: 'Действует',
    dayOptions: (days) => (days === 1 ? 'день' : days < 5 ? `${days} дня` : `${days} дней`),
    make: 'Сделать ссылку',
    until: (moment) => `Действует до ${moment}.`,
    copy: 'Скопировать ссылку',
    refused: 'Ссылка не сделана:',
  },
  en: {
    title: 'Link for approval',
    note: 'Anybody can open it without signing in. It shows the draft, counts nothing, sends nothing, and search engines do not see it.',
    days: 'Works for',
    dayOptions: (days) => (days === 1 ? 'a day' : `${days} days`),
    make: 'Make a link',
    until: (moment) => `Works until ${moment}.`,
    copy: 'Copy the link',
    refused: 'No link was made:',
  },
}
