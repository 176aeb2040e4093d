import type { Locale } from '@pulya/contract/locale'
import { quizBuilderWordsEn } from './quiz-builder.en.ts'
import { quizBuilderWordsRu } from './quiz-builder.ru.ts'

/** Parts of the editor of a quiz, each with one job. */
export const parts = [
  'questions',
  'outcomes',
  'logic',
  'numbers',
  'map',
  'drive',
  'contact',
  'look',
  'site',
  'variants',
  'publish',
] as const

export type Part = (typeof parts)[number]

export interface QuizBuilderWords {
  choosePart: string
  parts: Record<Part, string>
  remarks: (count: number) => string
  editHint: string
  list: {
    note: string
    open: (place: number, title: string) => string
    add: string
    addAfter: string
    choose: string
    close: string
    full: string
    conditional: string
    errors: (count: number) => string
    warnings: (count: number) => string
  }
  question: {
    of: (place: number, count: number) => string
    back: string
    before: string
    after: string
    copy: string
    remove: string
    lastStays: string
    removed: (title: string) => string
    copied: (title: string) => string
    required: string
    settings: string
    hint: string
    spin: string
    spins: Record<'S' | 'P' | 'I' | 'N', string>
    noSpin: string
    shown: (condition: string) => string
    follows: (count: number) => string
    /** To the rules of this question. */
    logic: string
    key: string
  }
  options: {
    title: string
    label: (place: number) => string
    add: string
    fresh: string
    full: (most: number) => string
    remove: (label: string) => string
    twoStay: string
    removed: (label: string) => string
    points: string
    pointsNote: string
    value: string
    valueNote: string
    tags: string
    tagsNote: string
    exclusive: string
    other: string
    picture: (label: string) => string
  }
  settings: Record<
    | 'min'
    | 'max'
    | 'step'
    | 'start'
    | 'leastTicks'
    | 'mostTicks'
    | 'stars'
    | 'scale'
    | 'whole'
    | 'letters'
    | 'rows'
    | 'earliest'
    | 'latest'
    | 'seconds'
    | 'accept'
    | 'files'
    | 'screenPicture',
    string
  > & {
    scales: Record<'stars' | 'nps', string>
    kinds: Record<'image' | 'pdf', string>
    daysNote: string
    notNumber: string
    notWhole: string
  }
  breaks: {
    removeTitle: string
    moveTitle: string
    removeNote: string
    moveNote: string
    remove: string
    move: string
    keep: string
    outcome: (title: string) => string
    variable: (key: string) => string
    variant: (key: string) => string
    elsewhere: Record<'contact' | 'bonus' | 'thanks' | 'bandsOf', string>
    condition: string
    action: string
    formula: string
    text: string
    order: string
  }
}

export const quizBuilderWords: Record<Locale, QuizBuilderWords> = {
  ru: quizBuilderWordsRu,
  en: quizBuilderWordsEn,
}
