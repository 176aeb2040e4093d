import type { Locale } from '@pulya/contract/locale'

interface AddressWords {
  change: string
  label: string
  note: string
  save: string
  cancel: string
  changed: string
  /** Before the reason. */
  refused: string
}

/** Of the word a page has in its address. */
export const addressWords: Record<Locale, AddressWords> = {
  ru: {
    change: 'Изменить адрес',
    label: 'Адрес страницы',
    note: 'Латинские буквы, цифры и дефисы. По прежнему адресу посетители придут сюда же: старые ссылки и QR-коды не сломаются.',
    save: 'Сохранить адрес',
    cancel: 'Отмена',
    changed: 'Адрес изменён',
    refused: 'Адрес не изменён:',
  },
  en: {
    change: 'Change the address',
    label: 'Address of the page',
    note: 'Latin letters, digits and hyphens. The address before goes on leading here: old links and QR codes do not break.',
    save: 'Save the address',
    cancel: 'Cancel',
    changed: 'The address is changed',
    refused: 'The address was not changed:',
  },
}
