import type { Locale } from '@pulya/contract/locale'

import type { Letter } from '../mail/mail.ts'

interface Words {
  reset: { subject: string; text: (address: string) => string }
  changed: { subject: string; text: (address: string) => string }
}

const words: Record<Locale, Words> = {
  ru: {
    reset: {
      subject: 'Новый пароль для Pulya',
      text: (address) =>
        [
          'Здравствуйте!',
          'Кто-то, скорее всего вы, попросил новый пароль для студии Pulya. Задать его можно по этой ссылке, один раз и в течение получаса:',
          address,
          'Если это были не вы, ничего делать не нужно: пароль остался прежним.',
        ].join('\n\n'),
    },
    changed: {
      subject: 'Пароль в Pulya изменён',
      text: (address) =>
        [
          'Здравствуйте!',
          `Пароль вашей учётной записи в студии ${address} только что изменили, и входы на других устройствах закончены.`,
          'Если это были не вы, сразу попросите новый пароль на странице входа и скажите об этом владельцу.',
        ].join('\n\n'),
    },
  },
  en: {
    reset: {
      subject: 'A new password for Pulya',
      text: (address) =>
        [
          'Hello,',
          'Somebody, most likely you, has asked for a new password for the Pulya studio. Set it by this link, once and within half an hour:',
          address,
          'If it was not you, there is nothing to do: the password is as it was.',
        ].join('\n\n'),
    },
    changed: {
      subject: 'Your Pulya password has changed',
      text: (address) =>
        [
          'Hello,',
          `The password of your account in the studio ${address} has just been changed, and you were signed out everywhere else.`,
          'If it was not you, ask for a new password on the sign-in page at once and tell the owner.',
        ].join('\n\n'),
    },
  },
}

export const resetLetter = (locale: Locale, to: string, address: string): Letter => ({
  to,
  subject: words[locale].reset.subject,
  text: words[locale].reset.text(address),
})

export const passwordChangedLetter = (locale: Locale, to: string, publicUrl: string): Letter => ({
  to,
  subject: words[locale].changed.subject,
  text: words[locale].changed.text(`${publicUrl}/studio`),
})
