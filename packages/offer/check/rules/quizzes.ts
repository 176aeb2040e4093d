import { pointerTo } from '@pulya/contract/pointer'

import { type Finding, type Rule, wrong } from '../finding.ts'

/** The way into a quiz that nobody can open is not drawn, so nobody would see what is missing. */
export const quizzes: Rule = ({ offer: { blocks }, around: { published } }) =>
  blocks.flatMap((block, index): Finding[] => {
    if (block.kind !== 'quiz-entry' || !block.quiz || !published || published.quizzes.has(block.quiz))
      return []
    return [wrong('quiz-unpublished', { pointer: pointerTo('blocks', index, 'quiz'), block: block.id })]
  })
