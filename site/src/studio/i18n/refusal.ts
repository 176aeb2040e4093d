import type { Locale } from '@pulya/contract/locale'

import type { Refused } from '../api/reply.ts'

interface RefusalWords {
  sentences: Partial<Record<Refused['code'], string>>
  unexpected: (requestId: string | undefined) => string
}

const refusalWords: Record<Locale, RefusalWords> = {
  ru: {
    sentences: {
      away: 'нет связи с сервером.',
      'sign-in-required': 'вход закончился. Войдите в соседней вкладке и повторите здесь.',
      forbidden: 'ваша роль этого не позволяет.',
      'not-found': 'этого больше нет на сервере.',
      'document-rejected': 'исправьте ошибки.',
      'body-invalid': 'исправьте ошибки.',
      'draft-changed': 'черновик изменил кто-то ещё.',
      'fit-unproven': 'не на всех экранах всё помещается. Что сократить, сказано в карточке «Один экран».',
      'experiment-running': 'эксперимент уже идёт. Обновите страницу.',
      'lead-changed': 'статус уже изменил кто-то другой. Обновите страницу.',
      'slug-taken': 'этот адрес уже занят другой страницей.',
      'rate-limited': 'слишком много запросов. Подождите минуту.',
      overloaded: 'сервер перегружен. Подождите минуту.',
    },
    unexpected: (id) => `на сервере что-то сломалось.${id ? ` Номер обращения: ${id}` : ''}`,
  },
  en: {
    sentences: {
      away: 'no connection to the server.',
      'sign-in-required': 'you have been signed out. Sign in in another tab and repeat here.',
      forbidden: 'your role does not allow it.',
      'not-found': 'it is not on the server any more.',
      'document-rejected': 'there are mistakes to mend.',
      'body-invalid': 'there are mistakes to mend.',
      'draft-changed': 'somebody else has changed the draft.',
      'fit-unproven': 'it does not fit every screen. The card “One screen” says what to shorten.',
      'experiment-running': 'an experiment is already running. Reload the page.',
      'lead-changed': 'somebody else has already changed the status. Reload the page.',
      'slug-taken': 'another page has this address already.',
      'rate-limited': 'too many requests. Wait a minute.',
      overloaded: 'the server is overloaded. Wait a minute.',
    },
    unexpected: (id) => `something broke on the server.${id ? ` Request number: ${id}` : ''}`,
  },
}

/** Why it was not done, to follow `Не сохранено:`. */
export function because(locale: Locale, { code, requestId }: Refused): string {
  const { sentences, unexpected } = refusalWords[locale]
  return sentences[code] ?? unexpected(requestId)
}
