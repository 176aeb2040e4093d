import type { Question } from '@pulya/questions/definitions'

import { pipe, pipeText, type Speaking } from './pipe.ts'
import type { Run } from './run.ts'

/**
 * The question as this visitor reads it: what was said and counted put in, and no hint where nobody could say it.
 * The same words are the same object, for fields keep what is half typed by the question they were given.
 */
export function spoken<Asked extends Question>(
  quiz: Speaking & { consultant?: object | undefined },
  run: Run,
  question: Asked,
): Asked {
  const said = (text: string | undefined) => text && pipeText(quiz, run, text)
  const { title, help, hint } = question
  const texts = {
    title: said(title) ?? '',
    help: said(help),
    hint: quiz.consultant && said(hint),
    ...(question.kind === 'statement' && { text: pipe(quiz, run, question.text) }),
    ...(question.kind === 'loader' && { lines: pipe(quiz, run, question.lines) }),
  }
  const words = JSON.stringify(texts)
  const before = lastOf(question)
  if (before?.words === words) return before.spoken
  const now = { ...question, ...texts }
  last.set(question, { words, spoken: now })
  return now
}

const last = new WeakMap<Question, { words: string; spoken: Question }>()

/** What is kept under a question was made of it, so it is of its kind. */
const lastOf = <Asked extends Question>(question: Asked) =>
  last.get(question) as { words: string; spoken: Asked } | undefined
