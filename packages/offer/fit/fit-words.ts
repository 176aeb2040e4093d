import type { Locale } from '@pulya/contract/locale'

import { type DeviceName, devices } from './devices.ts'
import type { FaultCode, FitFault } from './finding.ts'

/** What a kind of block is called: as the one that does, and as the one something is done to. */
type Names = Readonly<Record<string, readonly [string, string]>>

interface Words {
  names: Names
  devices: Record<DeviceName, string>
  large: string
  faults: Record<FaultCode, (said: Said) => string>
}

interface Said {
  /** The block, as a subject and as an object. */
  name: string
  object: string
  px: number
  /** What suffers. */
  hurts: string
  words: string
  /** `на 2 строки`, or pixels where the block has no lines. */
  by: string
}

const ruLines = new Intl.PluralRules('ru')
const ruForms: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'строку', few: 'строки' }

const all: Record<Locale, Words & { by: (fault: FitFault) => string }> = {
  ru: {
    names: {
      headline: ['заголовок', 'заголовок'],
      subhead: ['подзаголовок', 'подзаголовок'],
      bullets: ['список доводов', 'список доводов'],
      price: ['цена', 'цену'],
      deadline: ['срок', 'срок'],
      proof: ['довод доверия', 'довод доверия'],
      faq: ['вопрос с ответом', 'вопрос с ответом'],
      picture: ['картинка', 'картинку'],
      video: ['видео', 'видео'],
      magnet: ['подарок за контакт', 'подарок за контакт'],
      phone: ['телефон', 'телефон'],
      messengers: ['кнопки мессенджеров', 'кнопки мессенджеров'],
      callback: ['заказ звонка', 'заказ звонка'],
      'quiz-entry': ['вход в квиз', 'вход в квиз'],
      form: ['форма', 'форму'],
      notice: ['обязательное предупреждение', 'обязательное предупреждение'],
      legal: ['реквизиты', 'реквизиты'],
      frame: ['шапка', 'шапку'],
    },
    devices: {
      'phone-small': 'маленький телефон',
      phone: 'телефон',
      'phone-large': 'большой телефон',
      tablet: 'планшет',
      laptop: 'ноутбук',
      desktop: 'монитор',
    },
    large: 'крупный шрифт',
    by: ({ lines, px }) =>
      lines ? `на ${lines} ${ruForms[ruLines.select(lines)] ?? 'строк'}` : `на ${px} px по высоте`,
    faults: {
      missing: ({ name }) => `на экране нет того, что на нём должно быть: ${name}`,
      below: ({ object, by, hurts }) => `сократите ${object} ${by}: не помещается ${hurts}`,
      cut: ({ name, words, px }) => `${name}: текст «${words}» обрезан на ${px} px`,
      'word-broken': ({ name, words }) => `${name}: слово «${words}» не входит в строку и рвётся посередине`,
      sideways: ({ name, px }) => `${name}: шире экрана на ${px} px, страница ездит вбок`,
      overlap: ({ name, hurts }) => `${name}: текст лежит поверх другого (${hurts})`,
      'target-small': ({ name, words, px }) =>
        `${name}: «${words}» мельче 44 px на ${px} px, пальцем не попасть`,
      'notice-small': ({ px }) => `предупреждение занимает меньше 7 % экрана: не хватает ${px} px по высоте`,
      'notice-altered': () => 'предупреждение не читается дословно так, как требует закон',
    },
  },
  en: {
    names: {
      headline: ['the headline', 'the headline'],
      subhead: ['the subhead', 'the subhead'],
      bullets: ['the bullets', 'the bullets'],
      price: ['the price', 'the price'],
      deadline: ['the deadline', 'the deadline'],
      proof: ['the proof', 'the proof'],
      faq: ['the question', 'the question'],
      picture: ['the picture', 'the picture'],
      video: ['the video', 'the video'],
      magnet: ['the lead magnet', 'the lead magnet'],
      phone: ['the phone', 'the phone'],
      messengers: ['the messengers', 'the messengers'],
      callback: ['the callback', 'the callback'],
      'quiz-entry': ['the quiz entry', 'the quiz entry'],
      form: ['the form', 'the form'],
      notice: ['the legal notice', 'the legal notice'],
      legal: ['the requisites', 'the requisites'],
      frame: ['the letterhead', 'the letterhead'],
    },
    devices: {
      'phone-small': 'small phone',
      phone: 'phone',
      'phone-large': 'large phone',
      tablet: 'tablet',
      laptop: 'laptop',
      desktop: 'desktop',
    },
    large: 'large text',
    by: ({ lines, px }) =>
      lines ? `by ${lines} ${lines === 1 ? 'line' : 'lines'}` : `by ${px} px in height`,
    faults: {
      missing: ({ name }) => `the screen lacks what it must show: ${name}`,
      below: ({ object, by, hurts }) => `shorten ${object} ${by}: ${hurts} does not fit`,
      cut: ({ name, words, px }) => `${name}: “${words}” is cut by ${px} px`,
      'word-broken': ({ name, words }) => `${name}: the word “${words}” does not fit on a line and breaks`,
      sideways: ({ name, px }) => `${name}: ${px} px wider than the screen, so the page moves sideways`,
      overlap: ({ name, hurts }) => `${name}: its text lies on other text (${hurts})`,
      'target-small': ({ name, words, px }) =>
        `${name}: “${words}” is ${px} px short of 44 px, a thumb would miss it`,
      'notice-small': ({ px }) =>
        `the legal notice takes less than 7 % of the screen: ${px} px of height are missing`,
      'notice-altered': () => 'the legal notice does not read to the letter as the law demands',
    },
  },
}

/** A fault as a person would say it. */
export function faultInWords(locale: Locale, fault: FitFault): string {
  const { names, faults, by } = all[locale]
  const [name, object] = names[fault.kind] ?? [fault.kind, fault.kind]
  const hurts = (fault.hurts ?? []).map((kind) => names[kind]?.[0] ?? kind)
  const said = { name, object, px: fault.px, words: fault.words ?? '', by: by(fault) }
  return faults[fault.code]({ ...said, hurts: new Intl.ListFormat(locale).format(hurts) })
}

/** `телефон 360 × 640, крупный шрифт` */
export function screenInWords(locale: Locale, device: DeviceName, large = false): string {
  const words = all[locale]
  const size = devices.find(({ name }) => name === device)
  const shown = `${words.devices[device]} ${size?.width ?? 0} × ${size?.height ?? 0}`
  return large ? `${shown}, ${words.large}` : shown
}
