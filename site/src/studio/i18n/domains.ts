import type { Locale } from '@pulya/contract/locale'

import type { DomainCheck } from '../api/data.ts'

type State = DomainCheck['proof']['state']

export interface DomainWords {
  title: string
  note: string
  host: string
  add: string
  serving: string
  waiting: string
  records: string
  type: string
  name: string
  value: string
  copyValue: string
  check: string
  remove: string
  proof: Record<State, (found: string) => string>
  way: Record<State, (found: string) => string>
  tls: string
  refused: string
}

/** Of a domain of the firm, and of what the DNS says about it. */
export const domainWords: Record<Locale, DomainWords> = {
  ru: {
    title: 'Свой домен',
    note: 'Страница откроется на вашем домене, например offer.example.ru.',
    host: 'Домен',
    add: 'Добавить',
    serving: 'работает',
    waiting: 'ждёт записи в DNS',
    records: 'Записи, которые нужно сделать у регистратора домена',
    type: 'Тип',
    name: 'Имя',
    value: 'Значение',
    copyValue: 'Скопировать значение',
    check: 'Проверить',
    remove: 'Убрать домен',
    proof: {
      right: () => 'Запись TXT на месте: домен ваш.',
      missing: () => 'Записи TXT нет. Новая запись бывает видна не сразу: до часа, иногда дольше.',
      other: (found) => `Запись TXT есть, но другая: ${found}. Нужна ещё одна, с нашим значением.`,
      unknown: () => 'Сервер DNS не ответил. Проверьте ещё раз через минуту.',
    },
    way: {
      right: () => 'Домен ведёт к нам.',
      missing: () => 'Домен пока никуда не ведёт: нет ни CNAME, ни A.',
      other: (found) =>
        `Домен ведёт не к нам: ${found}. Замените запись CNAME; у корня домена, где CNAME нельзя, запись A.`,
      unknown: () => 'Куда ведёт домен, узнать не удалось: сервер DNS не ответил.',
    },
    tls: 'Сертификат для https получает прокси при первом заходе.',
    refused: 'Не сделано:',
  },
  en: {
    title: 'Your own domain',
    note: 'The offer opens on your domain, for example offer.example.com.',
    host: 'Domain',
    add: 'Add',
    serving: 'works',
    waiting: 'waits for records in the DNS',
    records: 'Records to make where the domain is registered',
    type: 'Type',
    name: 'Name',
    value: 'Value',
    copyValue: 'Copy the value',
    check: 'Check',
    remove: 'Remove the domain',
    proof: {
      right: () => 'The TXT record is there: the domain is yours.',
      missing: () => 'There is no TXT record. A new one may take up to an hour to be seen, sometimes longer.',
      other: (found) => `There is a TXT record, but another one: ${found}. Add one with our value.`,
      unknown: () => 'The DNS server did not answer. Check again in a minute.',
    },
    way: {
      right: () => 'The domain leads to us.',
      missing: () => 'The domain leads nowhere yet: it has neither CNAME nor A.',
      other: (found) =>
        `The domain leads elsewhere: ${found}. Replace its CNAME or, at the root of a domain, which may have none, its A record.`,
      unknown: () => 'Where the domain leads could not be found out: the DNS server did not answer.',
    },
    tls: 'The proxy gets the certificate for https when the first visitor comes.',
    refused: 'Not done:',
  },
}
