import type { Channel } from '@pulya/contract/channel'
import type { ConsentPurpose } from '@pulya/contract/consent'
import type { Device } from '@pulya/contract/device'
import type { Face } from '@pulya/contract/event'
import type { Locale } from '@pulya/contract/locale'
import type { Segment } from '@pulya/contract/segment'

import type { Audience, LeadStatus } from '../api/data.ts'

interface LeadsWords {
  title: string
  filter: string
  all: string
  statuses: Record<LeadStatus, string>
  /** Of the leads in one status. */
  filters: Record<LeadStatus, string>
  search: string
  find: string
  none: string
  noneFound: string
  showAll: string
  more: string
  download: string
  segments: Record<Segment, string>
  audiences: Record<Exclude<Audience, 'people'>, string>
  channels: Record<Channel, string>
  variant: (key: string) => string
  call: string
  copyPhone: string
  extension: (extension: string) => string
  prefers: string
  /** Before the time at which an ordered call is wanted. */
  wanted: string
  soonest: string
  answers: string
  noAnswers: string
  about: string
  came: string
  source: string
  page: string
  outcome: string
  /** Where the visitor came from, and how. */
  origin: string
  device: string
  devices: Record<Device, string>
  /** What they read because of a text rule. */
  textsRead: string
  /** How many presses on the page the form took. */
  taps: string
  face: string
  faces: Record<Face, string>
  bonus: string
  /** @param day when, in words. */
  validUntil: (day: string) => string
  expired: (day: string) => string
  consents: string
  granted: string
  refused: string
  purposes: Record<ConsentPurpose, string>
  text: string
}

export const leadsWords: Record<Locale, LeadsWords> = {
  ru: {
    title: 'Заявки',
    filter: 'Статус',
    all: 'Все',
    statuses: {
      new: 'Новая',
      contacted: 'Дозвонились',
      qualified: 'Подходит',
      consultation_booked: 'Назначена консультация',
      consultation_held: 'Консультация прошла',
      contract: 'Договор',
      rejected: 'Отказ',
    },
    filters: {
      new: 'Новые',
      contacted: 'Дозвонились',
      qualified: 'Подходят',
      consultation_booked: 'Ждут консультации',
      consultation_held: 'После консультации',
      contract: 'Договоры',
      rejected: 'Отказы',
    },
    search: 'Имя, телефон или почта',
    find: 'Найти',
    none: 'Заявок пока нет. Как только кто-то оставит телефон на странице или в квизе, он появится здесь.',
    noneFound: 'Таких заявок нет.',
    showAll: 'Показать все',
    more: 'Показать более ранние',
    download: 'Скачать эти заявки таблицей CSV',
    segments: { hot: 'Горячая', warm: 'Тёплая', cold: 'Холодная' },
    audiences: { simulated: 'Симуляция', bots: 'Похоже на бота' },
    channels: { call: 'звонок', telegram: 'Telegram', whatsapp: 'WhatsApp', max: 'MAX', vk: 'ВКонтакте' },
    variant: (key) => `Вариант ${key}`,
    call: 'Позвонить',
    copyPhone: 'Скопировать телефон',
    extension: (extension) => `доб. ${extension}`,
    prefers: 'Удобнее',
    wanted: 'Ждёт звонка:',
    soonest: 'как можно скорее',
    answers: 'Ответы',
    noAnswers: 'Человек оставил контакты без квиза.',
    about: 'О заявке',
    came: 'Пришла',
    source: 'Откуда',
    page: 'Страница',
    outcome: 'Итог квиза',
    origin: 'Источник',
    device: 'Устройство',
    devices: { phone: 'Телефон', tablet: 'Планшет', computer: 'Компьютер' },
    textsRead: 'Прочитано вместо обычного текста',
    taps: 'Нажатий до отправки',
    face: 'Где проходили квиз',
    faces: { widget: 'Виджет на сайте', page: 'Страница квиза', nojs: 'Страница квиза без скриптов' },
    bonus: 'Бонус',
    validUntil: (day) => `Действует до ${day}`,
    expired: (day) => `Истёк ${day}`,
    consents: 'Согласия',
    granted: 'Согласие дано',
    refused: 'Согласия нет',
    purposes: { processing: 'Обработка данных', ads: 'Рассылка' },
    text: 'Текст согласия',
  },
  en: {
    title: 'Leads',
    filter: 'Status',
    all: 'All',
    statuses: {
      new: 'New',
      contacted: 'Contacted',
      qualified: 'Qualified',
      consultation_booked: 'Consultation booked',
      consultation_held: 'Consultation held',
      contract: 'Contract',
      rejected: 'Rejected',
    },
    filters: {
      new: 'New',
      contacted: 'Contacted',
      qualified: 'Qualified',
      consultation_booked: 'Awaiting a consultation',
      consultation_held: 'After a consultation',
      contract: 'Contracts',
      rejected: 'Rejected',
    },
    search: 'Name, phone or e-mail',
    find: 'Find',
    none: 'No leads yet. As soon as somebody leaves a phone on a page or in a quiz, they will be here.',
    noneFound: 'There are no such leads.',
    showAll: 'Show all',
    more: 'Show earlier ones',
    download: 'Download these leads as CSV',
    segments: { hot: 'Hot', warm: 'Warm', cold: 'Cold' },
    audiences: { simulated: 'Simulated', bots: 'Looks like a bot' },
    channels: { call: 'a call', telegram: 'Telegram', whatsapp: 'WhatsApp', max: 'MAX', vk: 'VK' },
    variant: (key) => `Variant ${key}`,
    call: 'Call',
    copyPhone: 'Copy the phone',
    extension: (extension) => `ext. ${extension}`,
    prefers: 'Prefers',
    wanted: 'Wants a call:',
    soonest: 'as soon as possible',
    answers: 'Answers',
    noAnswers: 'This person left a contact without the quiz.',
    about: 'About the lead',
    came: 'Came',
    source: 'From',
    page: 'Page',
    outcome: 'Outcome of the quiz',
    origin: 'Origin',
    device: 'Device',
    devices: { phone: 'Phone', tablet: 'Tablet', computer: 'Computer' },
    textsRead: 'Read instead of the usual text',
    taps: 'Presses until sent',
    face: 'Where the quiz was taken',
    faces: { widget: 'Widget on a site', page: 'Page of the quiz', nojs: 'Page of the quiz without scripts' },
    bonus: 'Bonus',
    validUntil: (day) => `Valid until ${day}`,
    expired: (day) => `Expired ${day}`,
    consents: 'Consents',
    granted: 'Consent given',
    refused: 'No consent',
    purposes: { processing: 'Data processing', ads: 'Newsletter' },
    text: 'Text of the consent',
  },
}
