import type { QuizDocument } from '@pulya/quiz/document'
import { namesOf } from '@pulya/quiz/names'

import { hiddenMax, scoresMax, variablesMax, variantsMax } from '../structure/limits.ts'
import { choosing, optionsMax } from '../structure/options.ts'
import { outcomesMax } from '../structure/outcomes.ts'
import { questionsMax } from '../structure/questions.ts'

const most = {
  questions: questionsMax,
  variables: variablesMax,
  scores: scoresMax,
  hidden: hiddenMax,
  variants: variantsMax,
}

const lists = ['questions', 'variables', 'scores', 'hidden', 'variants'] as const

/** Whether a part of the original can come in as it is. */
export function hasRoom(
  quiz: QuizDocument,
  original: QuizDocument,
  [part = '', key, member]: readonly string[],
): boolean {
  if (key === undefined) return true
  if (member === 'options') return hasRoomForOption(quiz, key)
  if (part === 'outcomes') return member !== undefined || hasRoomForOutcome(quiz, original, key)
  const list = lists.find((one) => one === part)
  // Texts and formulas know all parts by one name.
  return list !== undefined && (quiz[list] ?? []).length < most[list] && !namesOf(quiz).has(key)
}

function hasRoomForOption({ questions }: QuizDocument, key: string): boolean {
  const question = questions.find((asked) => asked.key === key)
  const own = question && choosing(question)
  return own !== undefined && own.options.length < optionsMax(own)
}

/** The one for everybody else is there already: two of them would leave one that nobody sees. */
function hasRoomForOutcome({ outcomes }: QuizDocument, original: QuizDocument, key: string): boolean {
  const outcome = original.outcomes.find((one) => one.key === key)
  return outcomes.length < outcomesMax && (outcome?.when !== undefined || outcome?.match !== undefined)
}
