import type { Locale } from '@pulya/contract/locale'
import type { MessagePage } from '@pulya/offer/page'

interface MessageWords {
  messages: Record<MessagePage['message'], { title: string; text: string }>
  /** @param id of the request, for whoever looks into it. */
  requestId: (id: string) => string
}

export const messageWords: Record<Locale, MessageWords> = {
  ru: {
    messages: {
      'not-found': {
        title: 'Такой страницы нет',
        text: 'Проверьте адрес: возможно, в нём опечатка или ссылка скопирована не целиком.',
      },
      gone: {
        title: 'Эта страница больше не публикуется',
        text: 'Её сняли те, кто её сделал. Если вы ждёте ответа на заявку, свяжитесь с ними напрямую.',
      },
      expired: {
        title: 'Ссылка больше не действует',
        text: 'По ней можно было вернуться к ответам в течение 30 дней. Квиз можно пройти заново.',
      },
      'preview-expired': {
        title: 'Срок просмотра закончился',
        text: 'Попросите новую ссылку у того, кто её прислал.',
      },
      'report-closed': {
        title: 'Этот отчёт по ссылке больше не открыть',
        text: 'Срок ссылки вышел, или её отозвали. Попросите новую у того, кто её прислал.',
      },
      'review-closed': {
        title: 'Эта ссылка для замечаний больше не действует',
        text: 'Срок ссылки вышел, или её отозвали. Всё, что по ней написали, сохранилось. Попросите новую у того, кто её прислал.',
      },
      busy: {
        title: 'Сейчас слишком много запросов',
        text: 'Подождите минуту и попробуйте ещё раз.',
      },
      error: {
        title: 'У нас что-то сломалось',
        text: 'Ошибка записана. Попробуйте ещё раз через несколько минут.',
      },
    },
    requestId: (id) => `Номер обращения: ${id}`,
  },
  en: {
    messages: {
      'not-found': {
        title: 'There is no such page',
        text: 'Check the address: it may have a typo, or only a part of the link was copied.',
      },
      gone: {
        title: 'This page is no longer published',
        text: 'Its authors have taken it down. If you are waiting for an answer, contact them directly.',
      },
      expired: {
        title: 'This link no longer works',
        text: 'It led back to your answers for 30 days. You can take the quiz again.',
      },
      'preview-expired': {
        title: 'This preview has expired',
        text: 'Ask whoever sent it to you for a new link.',
      },
      'report-closed': {
        title: 'This link to a report no longer works',
        text: 'It has expired or was taken back. Ask whoever sent it to you for a new one.',
      },
      'review-closed': {
        title: 'This link for review no longer works',
        text: 'It has expired or was taken back. All that was said by it is kept. Ask whoever sent it to you for a new one.',
      },
      busy: {
        title: 'Too many requests right now',
        text: 'Wait a minute and try again.',
      },
      error: {
        title: 'Something broke on our side',
        text: 'The error has been recorded. Try again in a few minutes.',
      },
    },
    requestId: (id) => `Request number: ${id}`,
  },
}
