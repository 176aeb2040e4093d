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
  look: string
  lookNote: string
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
    currencyFixed: 'В ней уже посчитаны деньги, поэтому сменить её нельзя.',
    requisites: 'Реквизиты',
    requisitesNote: 'Попадут в заготовки новых согласий.',
    registeredName: 'Полное наименование',
    numbers: 'ИНН и ОГРН',
    numbersNote: 'Как их пишут: ИНН 7700000000, ОГРН 1027700000000',
    address: 'Адрес',
    email: 'Почта для обращений о данных',
    look: 'Вид новых офферов',
    lookNote: 'Готовые не изменятся. Если брендов несколько, у каждого свой цвет на странице «Бренды».',
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
    look: 'Look of new offers',
    lookNote:
      'Those that are there stay as they are. Where there are several brands, each has its own on the page “Brands”.',
    save: 'Save',
    saved: 'Saved',
    refused: 'Not saved:',
  },
}
