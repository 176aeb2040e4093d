import type { AnswerOf } from '@pulya/questions/definitions'

/** Answers of one run by question key. May hold answers to questions the visitor has since turned away from. */
export type Answers = Readonly<Record<string, AnswerOf>>
