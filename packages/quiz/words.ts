import type { Channel } from '@pulya/contract/channel'
import type { ConsentPurpose } from '@pulya/contract/consent'
import type { Locale } from '@pulya/contract/locale'
import { fieldWords, type FieldWords } from '@pulya/questions/words'

/** What a quiz says besides the author's own texts, in the widget and on the page without script. */
export interface QuizWords extends FieldWords {
  back: string
  next: string
  /** `{step}` and `{total}`; the second only where the total cannot change any more. */
  step: string
  stepOf: string
  /** From the outcome to the contact step. */
  toContact: string
  saveChecklist: string
  name: string
  phone: string
  email: string
  comment: string
  channel: string
  channels: Record<Channel, string>
  /** Of the link to the text of a consent. */
  consentText: Record<ConsentPurpose, string>
  opensNewTab: string
  sending: string
  /** `{phone}` is the firm's. */
  serverAway: string
  refused: string
  call: string
  /** `{date}` is a day, `29 ноября`. */
  validUntil: string
}

export const quizWords: Record<Locale, QuizWords> = {
  ru: {
    ...fieldWords.ru,
    back: 'Назад',
    next: 'Продолжить',
    step: 'Вопрос {step}',
    stepOf: 'Вопрос {step} из {total}',
    toContact: 'Оставить контакты',
    saveChecklist: 'Сохранить список',
    name: 'Как к вам обращаться',
    phone: 'Телефон',
    email: 'Почта',
    comment: 'Комментарий',
    channel: 'Где удобнее ответить (необязательно)',
    channels: {
      call: 'Звонок',
      telegram: 'Telegram',
      whatsapp: 'WhatsApp',
      max: 'MAX',
      vk: 'ВКонтакте',
    },
    consentText: {
      processing: 'Текст согласия на обработку данных',
      ads: 'Текст согласия на рекламу',
    },
    opensNewTab: '(откроется в новой вкладке)',
    sending: 'Отправляем…',
    serverAway:
      'Сервер не отвечает, заявка не отправлена. Всё, что вы заполнили, на месте: повторите чуть позже или позвоните {phone}',
    refused: 'Заявку не приняли. Проверьте поля или позвоните {phone}',
    call: 'Позвонить: {phone}',
    validUntil: 'Действует до {date}',
  },
  en: {
    ...fieldWords.en,
    back: 'Back',
    next: 'Continue',
    step: 'Question {step}',
    stepOf: 'Question {step} of {total}',
    toContact: 'Leave my contacts',
    saveChecklist: 'Save the list',
    name: 'Your name',
    phone: 'Phone',
    email: 'E-mail',
    comment: 'Comment',
    channel: 'Where shall we answer? (optional)',
    channels: { call: 'Call', telegram: 'Telegram', whatsapp: 'WhatsApp', max: 'MAX', vk: 'VK' },
    consentText: {
      processing: 'Text of the consent to data processing',
      ads: 'Text of the consent to advertising',
    },
    opensNewTab: '(opens in a new tab)',
    sending: 'Sending…',
    serverAway:
      'The server does not answer, so nothing was sent. All you filled in is still here: try again later or call {phone}',
    refused: 'This was not accepted. Check the fields or call {phone}',
    call: 'Call {phone}',
    validUntil: 'Valid until {date}',
  },
}
