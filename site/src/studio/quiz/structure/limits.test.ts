import { quizDocument } from '@pulya/quiz/document'
import { expect, test } from 'vitest'

import { bandsMax, hiddenMax, scoresMax, variablesMax, variantsMax } from './limits.ts'
import { outcomesMax } from './outcomes.ts'
import { questionsMax } from './questions.ts'

test('the builder stops where the schema of a quiz does', () => {
  const { properties = {} } = quizDocument.toJSONSchema({ io: 'input', unrepresentable: 'any' })
  const taken = Object.entries(properties).flatMap(([list, shape]) =>
    typeof shape === 'object' && shape.maxItems !== undefined ? [[list, shape.maxItems]] : [],
  )
  expect(Object.fromEntries(taken)).toEqual({
    questions: questionsMax,
    outcomes: outcomesMax,
    variables: variablesMax,
    scores: scoresMax,
    bands: bandsMax,
    hidden: hiddenMax,
    variants: variantsMax,
  })
})
