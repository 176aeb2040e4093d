import type { Locale } from '@pulya/contract/locale'

import type { RejectionReason } from '../api/data.ts'

interface ProgressWords {
  title: string
  now: string
  move: string
  sum: string
  sumHint: string
  sumWrong: string
  signed: string
  reason: string
  reasonMissing: string
  reasons: Record<RejectionReason, string>
  /** Beside the reason, in the manager's own words. */
  note: string
  noteMissing: string
  /** Of the day on which something really happened. */
  day: string
  earlier: string
  /** @param day when, in words. */
  happened: (day: string) => string
  reject: string
  cancel: string
  done: (status: string) => string
  undo: string
  refused: string
  again: string
  reload: string
  history: string
  you: string
}

export const progressWords: Record<Locale, ProgressWords> = {
  ru: {
    title: 'Что с заявкой',
    now: 'Сейчас',
    move: 'Изменить статус',
    sum: 'Сумма договора, ₽',
    sumHint: '150 000',
    sumWrong: 'Укажите сумму числом, например 150 000',
    signed: 'Договор подписан',
    reason: 'Почему отказ',
    reasonMissing: 'Выберите причину',
    reasons: {
      not_reached: 'Не дозвонились',
      not_target: 'Не подходит по условиям',
      other_region: 'Другой регион',
      refused: 'Отказался',
      wrong_number: 'Неверный номер',
      duplicate: 'Повторная заявка',
      spam: 'Спам',
      other: 'Другое',
    },
    note: 'Подробности',
    noteMissing: 'Напишите, в чём причина',
    day: 'Когда это было',
    earlier: 'Это было не сегодня',
    happened: (day) => `было ${day}`,
    reject: 'Отказ',
    cancel: 'Не менять',
    done: (status) => `Записано: ${status}.`,
    undo: 'Отменить',
    refused: 'Не записано:',
    again: 'Повторить',
    reload: 'Обновить страницу',
    history: 'История',
    you: 'вы',
  },
  en: {
    title: 'What became of it',
    now: 'Now',
    move: 'Change the status',
    sum: 'Sum of the contract, ₽',
    sumHint: '150 000',
    sumWrong: 'Enter the sum as a number, for example 150 000',
    signed: 'Contract signed',
    reason: 'Why rejected',
    reasonMissing: 'Choose a reason',
    reasons: {
      not_reached: 'Could not reach them',
      not_target: 'Does not fit',
      other_region: 'Another region',
      refused: 'Declined',
      wrong_number: 'Wrong number',
      duplicate: 'Came twice',
      spam: 'Spam',
      other: 'Something else',
    },
    note: 'Details',
    noteMissing: 'Say what the reason is',
    day: 'When it happened',
    earlier: 'It was not today',
    happened: (day) => `happened ${day}`,
    reject: 'Reject',
    cancel: 'Leave as it is',
    done: (status) => `Kept: ${status}.`,
    undo: 'Undo',
    refused: 'Not kept:',
    again: 'Try again',
    reload: 'Reload the page',
    history: 'History',
    you: 'you',
  },
}
