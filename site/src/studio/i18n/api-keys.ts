import type { Locale } from '@pulya/contract/locale'

import type { ApiKey } from '../api/data.ts'

interface ApiKeysWords {
  title: string
  about: string
  description: string
  keys: string
  none: string
  ending: (last: string) => string
  used: (ago: string) => string
  never: string
  by: (name: string, at: string) => string
  revoke: string
  revoking: { title: (name: string) => string; text: string; yes: string; no: string }
  revoked: (name: string) => string
  make: { title: string; name: string; nameNote: string; scopes: string; send: string; noScope: string }
  scopes: Record<ApiKey['scopes'][number], { name: string; may: string }>
  made: string
  copy: string
  example: string
  notDone: string
}

/** Of the keys by which programs of a firm ask in its name. */
export const apiKeysWords: Record<Locale, ApiKeysWords> = {
  ru: {
    title: 'Ключи API',
    about:
      'По ключу ваша программа читает и меняет данные этой фирмы без входа в студию. Людей, настройки и сами ключи через API не изменить.',
    description: 'Описание API в формате OpenAPI',
    keys: 'Действующие ключи',
    none: 'Ключей пока нет.',
    ending: (last) => `…${last}`,
    used: (ago) => `последний раз использован ${ago}`,
    never: 'ещё не использован',
    by: (name, at) => `выпущен ${at}, ${name}`,
    revoke: 'Отозвать',
    revoking: {
      title: (name) => `Отозвать ключ «${name}»?`,
      text: 'Программа с этим ключом сразу потеряет доступ. Вернуть ключ нельзя, только выпустить новый.',
      yes: 'Отозвать',
      no: 'Оставить',
    },
    revoked: (name) => `Ключ «${name}» больше не действует`,
    make: {
      title: 'Новый ключ',
      name: 'Для чего он',
      nameNote: 'Например, название CRM. По имени вы узнаете ключ в журнале действий.',
      scopes: 'Что можно по этому ключу',
      send: 'Выпустить ключ',
      noScope: 'Отметьте хотя бы одно право.',
    },
    scopes: {
      'read-reports': {
        name: 'Читать отчёты',
        may: 'эксперименты, их отчёты и выгрузки, загруженные расходы',
      },
      'bring-spend': { name: 'Загружать расходы', may: 'и отменять загрузку' },
      'read-leads': {
        name: 'Читать заявки',
        may: 'с именами, телефонами, ответами и файлами; выгрузка в CSV',
      },
      'change-leads': {
        name: 'Менять статусы заявок',
        may: 'например, возвращать из CRM договор и его сумму',
      },
    },
    made: 'Скопируйте ключ сейчас: второй раз его не показать. Храните как пароль.',
    copy: 'Скопировать ключ',
    example: 'Пример запроса:',
    notDone: 'Не сделано:',
  },
  en: {
    title: 'API keys',
    about:
      'With a key, your program reads and changes this firm’s data without signing in. People, settings and the keys themselves are out of its reach.',
    description: 'API reference in OpenAPI',
    keys: 'Active keys',
    none: 'There are no keys yet.',
    ending: (last) => `…${last}`,
    used: (ago) => `last used ${ago}`,
    never: 'not used yet',
    by: (name, at) => `made ${at} by ${name}`,
    revoke: 'Revoke',
    revoking: {
      title: (name) => `Revoke the key “${name}”?`,
      text: 'The program that uses it loses access at once. A revoked key cannot be restored; you can only make a new one.',
      yes: 'Revoke',
      no: 'Keep',
    },
    revoked: (name) => `The key “${name}” no longer works`,
    make: {
      title: 'A new key',
      name: 'What it is for',
      nameNote: 'The name of a CRM, for example. By it you will recognise the key in the log of actions.',
      scopes: 'What this key may do',
      send: 'Make the key',
      noScope: 'Choose at least one permission.',
    },
    scopes: {
      'read-reports': {
        name: 'Read reports',
        may: 'experiments, their reports and exports, imported spend',
      },
      'bring-spend': { name: 'Import spend', may: 'and undo an import' },
      'read-leads': { name: 'Read leads', may: 'with names, phones, answers and files; export as CSV' },
      'change-leads': {
        name: 'Change lead statuses',
        may: 'for example, report a contract and its amount from a CRM',
      },
    },
    made: 'Copy the key now: it cannot be shown again. Keep it as you would a password.',
    copy: 'Copy the key',
    example: 'An example request:',
    notDone: 'Not done:',
  },
}
