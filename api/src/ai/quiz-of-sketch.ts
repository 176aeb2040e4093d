import { placeIn } from '@pulya/contract/pointer'
import type { Locale } from '@pulya/contract/locale'
import { parseWith } from '@pulya/contract/schema-flaws'
import { checkQuiz } from '@pulya/quiz/check/check-quiz'
import { type QuizDocument, quizDocument } from '@pulya/quiz/document'
import { emptyQuiz } from '@pulya/quiz/templates/empty-quiz'

import type { QuizSketch } from './quiz-task.ts'

/**
 * The document of a sketch: keys are ours, whatever names the model gave. Outcomes that nobody would come to are left out,
 * so nothing of it keeps it from being published. `undefined` where that cannot be had.
 */
export function quizOf(sketch: QuizSketch, locale: Locale): QuizDocument | undefined {
  const { title, contact, thanks } = sketch
  const parsed = parseWith(quizDocument, {
    ...emptyQuiz[locale],
    title,
    questions: sketch.questions.map(questionOf),
    outcomes: outcomesOf(sketch),
    contact: { ...emptyQuiz[locale].contact, ...contact },
    thanks,
  })
  return 'value' in parsed ? reached(parsed.value) : undefined
}

function questionOf({ title, help, several, options }: QuizSketch['questions'][number], index: number) {
  return {
    kind: several ? ('multiple' as const) : ('single' as const),
    key: questionKey(index),
    title,
    ...(help !== undefined && { help }),
    required: true,
    options: options.map(({ label }, place) => ({ key: optionKey(place), label })),
  }
}

/** Those for an answer first; behind the first for everybody else nobody would see another. */
function outcomesOf({ questions, outcomes }: QuizSketch) {
  const asked = outcomes.map((outcome) => ({ outcome, when: conditionIn(questions, outcome.when) }))
  const special = asked.filter(({ when }) => when)
  const rest = asked.find(({ when }) => !when) ?? special.pop()
  return [...special, ...(rest ? [{ ...rest, when: undefined }] : [])].map(
    ({ outcome: { title, text, checklist }, when }, index) => ({
      key: `outcome-${index + 1}`,
      ...(when && { when }),
      title,
      paragraphs: [text],
      ...(checklist && { checklist }),
    }),
  )
}

function conditionIn(
  questions: QuizSketch['questions'],
  when: QuizSketch['outcomes'][number]['when'],
): { question: string; has: string } | undefined {
  if (!when) return undefined
  const index = questions.findIndex(({ id }) => id === when.question)
  const place = questions[index]?.options.findIndex(({ id }) => id === when.option) ?? -1
  return place < 0 ? undefined : { question: questionKey(index), has: optionKey(place) }
}

const questionKey = (index: number) => `q${index + 1}`
const optionKey = (index: number) => `o${index + 1}`

/** Without what the checker calls wrong, as long as that is an outcome among others. */
function reached(quiz: QuizDocument): QuizDocument | undefined {
  const error = checkQuiz(quiz).find(({ level }) => level === 'error')
  if (!error) return quiz
  const [member, index] = placeIn(error.pointer)
  if (member !== 'outcomes' || quiz.outcomes.length === 1) return undefined
  return reached({ ...quiz, outcomes: quiz.outcomes.filter((_, place) => place !== index) })
}
