import type { Action } from '@pulya/questions/action'
import type { Question } from '@pulya/questions/definitions'

import type { ContactField } from '../contact-step.ts'
import { quizDocument, type QuizDocument } from '../document.ts'
import { type Desk, note } from './desk.ts'
import { follow } from './logic.ts'
import { soleEnd, trimmed } from './trim.ts'

type FieldName = ContactField['name']

/**
 * Name, phone and e-mail that the source asks for at its very end belong to the contact step. What something in the
 * quiz speaks of stays a question: the quiz's own rules say whether it is missed.
 */
export function withContacts(desk: Desk, given: QuizDocument): QuizDocument {
  let quiz = given
  const moved: { name: FieldName; question: Question }[] = []
  for (;;) {
    const question = quiz.questions.at(-1)
    const name = question && fieldOf(question)
    const shorter = name && withoutLast(quiz)
    if (!shorter) break
    quiz = shorter
    moved.unshift({ name, question })
  }
  return moved.length === 0 ? quiz : { ...quiz, contact: contactOf(desk, quiz, moved) }
}

function contactOf(
  desk: Desk,
  { contact }: QuizDocument,
  moved: readonly { name: FieldName; question: Question }[],
): QuizDocument['contact'] {
  const fields: ContactField[] = []
  for (const { name, question } of moved) {
    const same = fields.find((field) => field.name === name)
    if (!same) fields.push({ name, required: question.required })
    else tell(desk, question, 'contact-merged')
  }
  const reachable = fields.filter(({ name }) => name !== 'name')
  const [first] = reachable
  if (!first) fields.push({ name: 'phone', required: true })
  else if (!reachable.some(({ required }) => required)) {
    first.required = true
    tell(desk, moved.find(({ name }) => name === first.name)?.question, 'contact-required')
  }
  const [only, ...others] = moved
  const helps = moved.flatMap(({ question: { help } }) => help ?? [])
  return {
    ...contact,
    ...(only && others.length === 0 && { title: only.question.title }),
    ...(helps.length > 0 && { text: helps.join(' ') }),
    fields,
  }
}

function tell(
  desk: Desk,
  question: Question | undefined,
  reason: 'contact-merged' | 'contact-required',
): void {
  const source = question && desk.origins.get(question)
  if (source) note(desk, source, reason, question.title)
}

function fieldOf({ kind, title, when, actions }: Question): FieldName | undefined {
  if (when || actions) return undefined
  if (kind === 'phone' || kind === 'email') return kind
  return kind === 'text' && /имя|фамилия|фио|зовут|обращаться|\bname\b/i.test(title) && !others.test(title)
    ? 'name'
    : undefined
}

/** What has a name and is no person. */
const others =
  /compan|brand|product|project|file|domain|business|pet|компани|фирм|бренд|организац|проект|сайт|город/i

/** `undefined` when the quiz cannot do without its last question. */
function withoutLast(quiz: QuizDocument): QuizDocument | undefined {
  const last = quiz.questions.at(-1)?.key ?? ''
  const end = soleEnd(quiz)
  const ahead = (action: Action): Action => {
    if (!('jump' in action && action.jump === last && end !== undefined)) return action
    return { ...(action.when && { when: action.when }), end }
  }
  const questions = quiz.questions.slice(0, -1).map((question) => {
    if (!question.actions) return question
    const copy = { ...question }
    follow(copy, question.actions.map(ahead))
    return copy
  })
  const shorter = trimmed({ ...quiz, questions })
  return quizDocument.safeParse(shorter).success ? shorter : undefined
}
