import type { Locale } from '@pulya/contract/locale'

import type { Refused } from '../api/reply.ts'
import { aiWordsEn } from './ai.en.ts'
import { aiWordsRu } from './ai.ru.ts'
import { because } from './refusal.ts'

export interface AiWords {
  /** Who reads what is sent. */
  readBy: (host: string, model: string) => string
  /** What is never sent, and that nothing happens by itself. */
  never: string
  asking: string
  giveUp: string
  /** Before the reason. */
  refused: string
  refusals: Partial<Record<Refused['code'], string>>
  /** Of a suggestion the check has nothing against. */
  sound: string
  take: string
  /** In spite of what the check says. */
  takeWrong: string
  discard: string
  headlines: {
    wish: string
    wishNote: string
    sent: string
    ask: string
    again: string
    suggestions: string
    taken: string
  }
  translations: {
    title: string
    sent: string
    ask: (count: number) => string
    suggestions: string
    takeAll: (count: number) => string
    taken: (count: number) => string
  }
  quiz: {
    title: string
    text: string
    language: string
    trade: string
    tradeNote: string
    audience: string
    audienceNote: string
    goal: string
    goalNote: string
    sent: string
    ask: string
    again: string
    fillIn: string
    questions: string
    outcomes: string
    make: string
    making: string
    /** Before the reason. */
    notMade: string
    question: (number: number) => string
    outcome: (number: number) => string
    elsewhere: string
  }
}

export const aiWords: Record<Locale, AiWords> = { ru: aiWordsRu, en: aiWordsEn }

/** Why there is no suggestion, to follow `Нет предложений:`. */
export const aiRefusal = (locale: Locale, refused: Refused): string =>
  aiWords[locale].refusals[refused.code] ?? refused.errors[0]?.detail ?? because(locale, refused)
