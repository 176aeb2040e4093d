import type { Locale } from '@pulya/contract/locale'

import { plural } from './plural.ts'

export interface ApplyWords {
  open: string
  note: string
  to: string
  noOthers: string
  look: string
  looking: string
  nothing: string
  place: (offer: string) => string
  was: string
  becomes: string
  empty: string
  left: Record<'no-block' | 'same' | 'not-accepted', string>
  ofPage: string
  put: (offers: number) => string
  putting: string
  refused: string
  done: (offers: number) => string
  undo: string
  undone: string
  openOffer: string
}

/** Of carrying a winner to other offers. */
export const applyWords: Record<Locale, ApplyWords> = {
  ru: {
    open: 'Перенести в другие офферы…',
    note: 'Тексты победителя встанут в черновики. Посетители увидят их, когда вы опубликуете.',
    to: 'Куда',
    noOthers: 'Других офферов пока нет.',
    look: 'Показать, что изменится',
    looking: 'Смотрим…',
    nothing: 'Здесь ничего не изменится.',
    place: (offer) => `Что изменится: ${offer}`,
    was: 'Было',
    becomes: 'Станет',
    empty: 'пусто',
    left: {
      'no-block': 'нет такого блока',
      same: 'уже так',
      'not-accepted': 'не подходит этому офферу',
    },
    ofPage: 'Вид страницы',
    put: (offers) =>
      `Перенести в ${offers} ${plural('ru', offers, { one: 'черновик', few: 'черновика', other: 'черновиков' })}`,
    putting: 'Переносим…',
    refused: 'Не перенесено:',
    done: (offers) =>
      `Перенесено в ${offers} ${plural('ru', offers, { one: 'черновик', few: 'черновика', other: 'черновиков' })}.`,
    undo: 'Вернуть как было',
    undone: 'Черновики снова такие, какими были.',
    openOffer: 'Открыть в редакторе',
  },
  en: {
    open: 'Carry to other offers…',
    note: 'The winner’s texts are put into drafts. Visitors see them once you publish.',
    to: 'Where to',
    noOthers: 'There are no other offers yet.',
    look: 'Show what would change',
    looking: 'Looking…',
    nothing: 'Nothing changes here.',
    place: (offer) => `What would change: ${offer}`,
    was: 'Was',
    becomes: 'Becomes',
    empty: 'empty',
    left: {
      'no-block': 'no such block',
      same: 'says so already',
      'not-accepted': 'does not suit this offer',
    },
    ofPage: 'Look of the page',
    put: (offers) => `Put into ${offers} ${plural('en', offers, { one: 'draft', other: 'drafts' })}`,
    putting: 'Putting…',
    refused: 'Not done:',
    done: (offers) => `Put into ${offers} ${plural('en', offers, { one: 'draft', other: 'drafts' })}.`,
    undo: 'Take it back',
    undone: 'The drafts are as they were.',
    openOffer: 'Open in the editor',
  },
}
