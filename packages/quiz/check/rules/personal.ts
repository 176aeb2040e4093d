import { pointerTo } from '@pulya/contract/pointer'
import type { Question, QuestionKind } from '@pulya/questions/definitions'
import { rules } from '@pulya/questions/rules'

import { askedIn } from '../asked.ts'
import { type Checked, doubtful, type Finding } from '../finding.ts'

/** Personal data belongs into the last third: by then a visitor knows what for. */
export function* personal({ quiz }: Checked): Generator<Finding> {
  const asked = askedIn(quiz)
  for (const [number, { index, question }] of asked.entries()) {
    if (!isPersonal(question) || number >= (asked.length * 2) / 3) continue
    yield doubtful(number === 0 ? 'personal-first' : 'personal-early', pointerTo('questions', index))
  }
}

const written: ReadonlySet<QuestionKind> = new Set(['text', 'long-text', 'number'])
const aboutPerson = /зовут|(?<!\p{L})имя|имени|фамили|телефон|почт|your name|surname|phone|e-?mail/iu

const isPersonal = ({ kind, title }: Question) =>
  rules[kind].personal || (written.has(kind) && aboutPerson.test(title))

const papers = /паспорт|снилс|(?<!\p{L})инн(?!\p{L})|passport|social security|(?<!\p{L})ssn(?!\p{L})/iu

/** Such numbers belong to a later step with a consent of its own; the first form has no purpose for them. */
export function* passport({ quiz }: Checked): Generator<Finding> {
  for (const [index, question] of quiz.questions.entries()) {
    const { title, help, hint } = question
    const labels = 'options' in question ? question.options.map(({ label }) => label) : []
    if ([title, help, hint, ...labels].some((text) => text && papers.test(text))) {
      yield doubtful('passport-asked', pointerTo('questions', index))
    }
  }
  const { title, text, hint = '' } = quiz.contact
  if (papers.test(`${title} ${text} ${hint}`)) yield doubtful('passport-asked', pointerTo('contact'))
}
