import type { Flaw } from '@pulya/contract/flaw'
import type { Question } from '@pulya/questions/definitions'
import { rules } from '@pulya/questions/rules'

import type { Misread, Place } from './misread.ts'
import { misread, type Referring } from './references.ts'
import { quizOf, type Varied } from './variant.ts'
import type { QuizVariant } from './variant-document.ts'
import { writtenAt } from './variant-places.ts'

export type VariedReferring = Varied & Referring

/** What no variant alone can show: each speaks only of what there is, and what it asks leaves no reference without its end. */
export function* misreadVariants(quiz: VariedReferring): Generator<Misread> {
  const { variants = [] } = quiz
  const keys = new Set<string>()
  for (const [index, variant] of variants.entries()) {
    const place: Place = ['variants', index]
    if (keys.has(variant.key)) yield at([...place, 'key'], 'key-repeated')
    keys.add(variant.key)
    yield* index === 0 ? controlSpeaking(variant) : ownNames(quiz, variant, place)
  }
  // Whoever reads a broken control would hear the same of every variant.
  if (!misread(quiz).next().done) return
  for (const { key } of variants.slice(1)) yield* inVariant(quiz, key)
}

const at = (path: Place, code: Flaw['code'], limit?: string): Misread => ({
  path,
  flaw: { code, ...(limit !== undefined && { limit }) },
})

/** What the control says is the quiz itself. */
function* controlSpeaking({
  key: _key,
  name: _name,
  factors: _factors,
  ...own
}: QuizVariant): Generator<Misread> {
  for (const member of Object.keys(own)) yield at(['variants', 0, member], 'member-forbidden')
}

function* ownNames(quiz: VariedReferring, own: QuizVariant, place: Place): Generator<Misread> {
  const { asks = [], questions = {}, outcomes = {}, bonus } = own
  for (const [index, key] of asks.entries()) {
    if (!quiz.questions.some((question) => question.key === key)) {
      yield at([...place, 'asks', index], 'reference-unknown', key)
    } else if (asks.indexOf(key) < index) yield at([...place, 'asks', index], 'key-repeated')
  }
  for (const [key, words] of Object.entries(questions)) {
    const question = quiz.questions.find((asked) => asked.key === key)
    if (question) yield* inQuestion(question, words, [...place, 'questions', key])
    else yield at([...place, 'questions', key], 'reference-unknown', key)
  }
  for (const key of Object.keys(outcomes)) {
    if (quiz.outcomes.some((outcome) => outcome.key === key)) continue
    yield at([...place, 'outcomes', key], 'reference-unknown', key)
  }
  if (bonus && !quiz.bonus) yield at([...place, 'bonus'], 'member-forbidden')
}

/** Members that every question may have. */
const common: ReadonlySet<string> = new Set(['title', 'help', 'hint', 'required'])
/** One that a statement may do without, and may have in a variant all the same. */
const sayable = (question: Question, member: string) =>
  common.has(member) || member in question || (member === 'button' && question.kind === 'statement')

function* inQuestion(
  question: Question,
  own: NonNullable<QuizVariant['questions']>[string],
  place: Place,
): Generator<Misread> {
  for (const member of Object.keys(own)) {
    if (!sayable(question, member)) yield at([...place, member], 'member-unknown')
  }
  if (own.required && rules[question.kind].silent) yield at([...place, 'required'], 'value-wrong')
  const options = 'options' in question ? question.options : []
  for (const key of Object.keys(own.options ?? {})) {
    if (!options.some((option) => option.key === key)) {
      yield at([...place, 'options', key], 'reference-unknown', key)
    }
  }
}

/** What leads nowhere though all of the control leads somewhere: by its own words, or by what is not asked any more. */
function* inVariant(quiz: VariedReferring, key: string): Generator<Misread> {
  const index = (quiz.variants ?? []).findIndex((variant) => variant.key === key)
  for (const { path, flaw } of misread({ ...quizOf(quiz, key) })) {
    const written = writtenAt(quiz, key, path)
    yield { path: written[0] === 'variants' ? written : ['variants', index, 'asks'], flaw }
  }
}
