import type { Locale } from '@pulya/contract/locale'

interface FirmWords {
  title: string
  about: string
  firm: string
  name: string
  phone: string
  locale: string
  timeZone: string
  currency: string
  currencyFixed: string
  requisites: string
  requisitesNote: string
  registeredName: string
  numbers: string
  numbersNote: string
  address: string
  email: string
  begins: string
  beginsNote: string
  colour: string
  colourNote: string
  save: string
  saved: string
  refused: string
}

/** Of what a firm says of itself. */
export const firmWords: Record<Locale, FirmWords> = {
  ru: {
    title: 'Фирма',
    about: 'С этого начинаются новые офферы, квизы и согласия. Те, что уже есть, не изменятся.',
    firm: 'Как вас знают',
    name: 'Название для посетителей',
    phone: 'Телефон',
    locale: 'Основной язык',
    timeZone: 'Часовой пояс',
    currency: 'Валюта',
    currencyFixed: 'По ней уже посчитаны деньги, поэтому она не меняется.',
    requisites: 'Реквизиты',
    requisitesNote: 'Попадут в заготовки новых согласий.',
    registeredName: 'Полное наименование',
    numbers: 'ИНН и ОГРН',
    numbersNote: 'Как их пишут: ИНН 7700000000, ОГРН 1027700000000',
    address: 'Адрес',
    email: 'Почта для обращений о данных',
    begins: 'Вид и часы',
    beginsNote: 'Получит каждый новый оффер.',
    colour: 'Цвет фирмы',
    colourNote: 'Вида #1f3d69. Пусто — цвет темы.',
    save: 'Сохранить',
    saved: 'Сохранено',
    refused: 'Не сохранено:',
  },
  en: {
    title: 'Firm',
    about: 'New offers, quizzes and consents begin with this. Those that are there stay as they are.',
    firm: 'How you are known',
    name: 'Name for visitors',
    phone: 'Phone',
    locale: 'Main language',
    timeZone: 'Time zone',
    currency: 'Currency',
    currencyFixed: 'Money has been counted in it, so it stays.',
    requisites: 'Registration',
    requisitesNote: 'Goes into the starting texts of new consents.',
    registeredName: 'Registered name',
    numbers: 'Registration numbers',
    numbersNote: 'As they are written: company number 01234567',
    address: 'Address',
    email: 'E-mail for requests about data',
    begins: 'Look and hours',
    beginsNote: 'Every new offer begins with it.',
    colour: 'Colour of the firm',
    colourNote: 'Like #1f3d69. Empty: that of the theme.',
    save: 'Save',
    saved: 'Saved',
    refused: 'Not saved:',
  },
}
