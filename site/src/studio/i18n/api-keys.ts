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
      'По ключу ваша программа читает и меняет данные этой фирмы без входа в студию. Людей, настройки и сами ключи ключом не изменить.',
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
    example: 'Так им пользуются:',
    notDone: 'Не сделано:',
  },
  en: {
    title: 'API keys',
    about:
      'With a key your program reads and changes data of this firm without signing in. People, settings and the keys themselves cannot be changed with one.',
    description: 'The API described as OpenAPI',
    keys: 'Keys in force',
    none: 'There are no keys yet.',
    ending: (last) => `…${last}`,
    used: (ago) => `last used ${ago}`,
    never: 'not used yet',
    by: (name, at) => `made ${at} by ${name}`,
    revoke: 'Revoke',
    revoking: {
      title: (name) => `Revoke the key “${name}”?`,
      text: 'The program that has it loses access at once. A key cannot be brought back, only a new one made.',
      yes: 'Revoke',
      no: 'Keep',
    },
    revoked: (name) => `The key “${name}” opens nothing any more`,
    make: {
      title: 'A new key',
      name: 'What it is for',
      nameNote: 'The name of a CRM, for example. By this name you find it in the log of actions.',
      scopes: 'What this key may do',
      send: 'Make the key',
      noScope: 'Choose at least one right.',
    },
    scopes: {
      'read-reports': {
        name: 'Read reports',
        may: 'experiments, their reports and exports, the spend brought',
      },
      'bring-spend': { name: 'Bring spend', may: 'and undo what was brought' },
      'read-leads': { name: 'Read leads', may: 'with names, phones, answers and files; export as CSV' },
      'change-leads': {
        name: 'Change statuses of leads',
        may: 'for example, tell a contract and its sum from a CRM',
      },
    },
    made: 'Copy the key now: it cannot be shown again. Keep it like a password.',
    copy: 'Copy the key',
    example: 'How it is used:',
    notDone: 'Not done:',
  },
}
