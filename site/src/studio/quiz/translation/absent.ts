import type { Question } from '@pulya/questions/definitions'
import type { QuizDocument } from '@pulya/quiz/document'

/** A part of the original that a translation has none of. */
export interface AbsentPart {
  /** Where it is by keys: `questions debt options o2`. */
  names: string[]
  /** Key of the texts it stands with. */
  within: string
  /** In the words of the original. */
  called: string
}

export function* absentIn(original: QuizDocument, quiz: QuizDocument): Generator<AbsentPart> {
  for (const member of ['consultant', 'bonus'] as const) {
    if (quiz[member]) continue
    const called = member === 'bonus' ? original.bonus?.title : original.consultant?.name
    if (called !== undefined) yield { names: [member], within: member, called }
  }
  for (const question of original.questions) {
    const own = quiz.questions.find(({ key }) => key === question.key)
    const names = ['questions', question.key]
    if (own) yield* options(question, own, names)
    else yield { names, within: names.join('/'), called: question.title }
  }
  for (const { key, title, redirect } of original.outcomes) {
    const own = quiz.outcomes.find((outcome) => outcome.key === key)
    const names = ['outcomes', key]
    const within = names.join('/')
    if (!own) yield { names, within, called: title }
    else if (redirect && !own.redirect)
      yield { names: [...names, 'redirect'], within, called: redirect.label }
  }
  for (const list of ['variables', 'scores', 'hidden'] as const) {
    for (const { key } of original[list] ?? []) {
      if (quiz[list]?.some((own) => own.key === key)) continue
      yield { names: [list, key], within: 'values', called: `{${key}}` }
    }
  }
  yield* variants(original, quiz)
}

/** The control of a quiz is the quiz itself; one that compares nothing yet takes over all there are. */
function* variants(
  { variants: [control, ...others] = [] }: QuizDocument,
  quiz: QuizDocument,
): Generator<AbsentPart> {
  const within = 'variants'
  const called = ({ key, name }: { key: string; name: string }) => `${key}: ${name}`
  if (!quiz.variants) {
    if (control) yield { names: [within], within, called: [control, ...others].map(called).join(' · ') }
    return
  }
  for (const variant of others) {
    if (quiz.variants.some(({ key }) => key === variant.key)) continue
    yield { names: [within, variant.key], within, called: called(variant) }
  }
}

/** Of a question that asks in another way here, its options are no options of that. */
function* options(question: Question, own: Question, names: readonly string[]): Generator<AbsentPart> {
  if (!('options' in question) || !('options' in own) || own.kind !== question.kind) return
  for (const { key, label } of question.options) {
    if (own.options.some((option) => option.key === key)) continue
    yield { names: [...names, 'options', key], within: names.join('/'), called: label }
  }
}
