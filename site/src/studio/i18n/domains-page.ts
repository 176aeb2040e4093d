import type { Locale } from '@pulya/contract/locale'

interface DomainsPageWords {
  title: string
  about: string
  none: string
  add: string
  shows: string
  gone: string
  showing: (host: string) => string
  removed: (host: string) => string
  removing: { title: (host: string) => string; text: string; yes: string; no: string }
  noOffers: string
  begin: string
}

/** Of the page with all domains of a firm; what is said of one stands in `domains.ts`. */
export const domainsPageWords: Record<Locale, DomainsPageWords> = {
  ru: {
    title: 'Домены',
    about:
      'На своём домене один оффер открывается на главной, остальные — по своим адресам. Здесь все домены фирмы.',
    none: 'Своих доменов пока нет. Офферы открываются на адресе этой студии.',
    add: 'Добавить домен',
    shows: 'Что открывается на главной',
    gone: 'Оффер удалён или в архиве',
    showing: (host) => `На ${host} открывается другой оффер`,
    removed: (host) => `Домен ${host} убран`,
    removing: {
      title: (host) => `Убрать ${host}?`,
      text: 'Посетители по этому адресу сразу перестанут видеть ваши страницы. Записи в DNS останутся: их удаляют у регистратора.',
      yes: 'Убрать',
      no: 'Оставить',
    },
    noOffers: 'Домену нужен оффер, который на нём откроется. Пока нет ни одного.',
    begin: 'К офферам и квизам',
  },
  en: {
    title: 'Domains',
    about:
      'On a domain of its own one offer stands at the front, the others at their addresses. Here are all domains of the firm.',
    none: 'There are no own domains yet. Offers open at the address of this studio.',
    add: 'Add a domain',
    shows: 'What stands at the front',
    gone: 'The offer is gone or archived',
    showing: (host) => `Another offer opens at ${host}`,
    removed: (host) => `The domain ${host} was removed`,
    removing: {
      title: (host) => `Remove ${host}?`,
      text: 'Visitors of this address stop seeing your pages at once. The records in the DNS stay: they are deleted where the domain is registered.',
      yes: 'Remove',
      no: 'Keep',
    },
    noOffers: 'A domain needs an offer to open there. There is none yet.',
    begin: 'To offers and quizzes',
  },
}
