import type { Deciding } from './outcome.ts'
import type { VisitorQuiz } from './visitor-face.ts'

/** All that is said once the questions have ended. */
export type QuizEnding = Pick<VisitorQuiz, 'outcomes' | 'contact' | 'thanks' | 'bonus'>

/** A quiz up to its last question: all that decides, and nothing of what its ending says. */
export interface QuizBeginning extends Omit<VisitorQuiz, keyof QuizEnding> {
  outcomes: Deciding[]
  contact: Pick<VisitorQuiz['contact'], 'place'>
}

/** Half of a quiz is read by everybody who opens it, the other half by those who answer. */
export function halvesOf({ outcomes, contact, thanks, bonus, ...questions }: VisitorQuiz): {
  beginning: QuizBeginning
  ending: QuizEnding
} {
  const beginning = {
    ...questions,
    outcomes: outcomes.map(({ key, when, match, contact: asks }) => ({ key, when, match, contact: asks })),
    contact: { place: contact.place },
  }
  return { beginning, ending: { outcomes, contact, thanks, bonus } }
}
