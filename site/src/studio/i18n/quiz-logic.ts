import type { Device } from '@pulya/contract/device'
import type { Locale } from '@pulya/contract/locale'

import type { Verb } from '../quiz/logic/facts.ts'
import { quizLogicWordsEn } from './quiz-logic.en.ts'
import { quizLogicWordsRu } from './quiz-logic.ru.ts'

/** A verb and its denial. */
type Verbs = Record<Verb, readonly [string, string]>

export interface QuizLogicWords {
  title: string
  note: string
  question: string
  /** Beside a question that is not asked of all or leads elsewhere. */
  ruled: string
  before: string
  after: string
  startHere: string
  /** Of the condition under which a question is asked. */
  shown: string
  toAll: string
  onlyIf: string
  /** What follows the answer. */
  rules: string
  rulesNote: string
  noRules: string
  rule: (place: number) => string
  always: string
  addRule: string
  removeRule: (place: number) => string
  ruleRemoved: string
  /** A rule above leads everybody away. */
  neverRead: string
  otherwise: string
  otherwiseNote: string
  nextQuestion: (title: string) => string
  nextIf: (title: string) => string
  toOutcomes: string
  sentence: {
    if: string
    unless: string
    so: string
    notSo: string
    how: string
    and: string
    or: string
    join: string
    subject: string
    verb: string
    addClause: string
    addGroup: string
    removeClause: (place: number) => string
    group: string
    questions: string
    numbers: string
    came: string
    tag: string
    param: string
    device: string
    score: string
    answered: string
    gone: string
    sampleWord: string
  }
  verbs: Verbs
  /** Of a question with several options. */
  several: Verbs['has']
  /** Of a question: silence is in no range. */
  asked: Pick<Verbs, 'from' | 'to' | 'between'>
  operands: {
    option: string
    text: string
    from: string
    to: string
    number: string
    and: string
    tag: string
    param: string
    value: string
    device: string
    devices: Record<Device, string>
    wrongNumber: string
    wrongTag: string
    wrongName: string
    empty: string
  }
  action: {
    leadsTo: string
    what: string
    jump: string
    end: string
    disqualify: string
    count: string
    tag: string
    tagIt: string
    formula: string
  }
  outcomes: {
    title: string
    note: string
    show: (title: string) => string
    match: string
    noMatch: string
    rest: (title: string) => string
    needsOne: string
  }
}

export const quizLogicWords: Record<Locale, QuizLogicWords> = { ru: quizLogicWordsRu, en: quizLogicWordsEn }
