import type { Locale } from '@pulya/contract/locale'

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
  reasons: readonly string[]
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
    reasonMissing: 'Укажите причину: выберите ниже или напишите свою',
    reasons: ['Не дозвонились', 'Не подходит по условиям', 'Передумал', 'Спам или ошибка'],
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
    reasonMissing: 'Give a reason: pick one below or write your own',
    reasons: ['Could not reach them', 'Does not fit', 'Changed their mind', 'Spam or a mistake'],
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
