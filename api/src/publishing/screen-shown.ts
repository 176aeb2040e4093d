import type { QuizPage } from '@pulya/offer/page'
import { nextScreen } from '@pulya/quiz/next-screen'
import { givenNothing } from '@pulya/quiz/run'
import type { QuizSnapshot } from '@pulya/quiz/snapshot'

/**
 * One screen of a quiz as it is drawn for editing: nobody has answered anything, and nothing goes on from it. Of what is
 * not saved yet, the first question: an editor asks again as soon as it is.
 *
 * @param name `question:{key}`, `outcome:{key}`, `contact`, `thanks`.
 */
export function screenShown(quiz: QuizSnapshot, name: string, day: string): QuizPage {
  const page = { kind: 'quiz' as const, answers: {}, given: givenNothing(day), action: '#' }
  const [at, key = ''] = name.split(':')
  if (at === 'question' && quiz.questions.some((question) => question.key === key))
    return { ...page, snapshot: quiz, screen: { at, key } }
  const outcome = quiz.outcomes.find((one) => at === 'outcome' && one.key === key)
  if (outcome) {
    const { when: _when, match: _match, ...told } = outcome
    return { ...page, snapshot: { ...quiz, outcomes: [told] }, screen: { at: 'outcome' } }
  }
  if (name === 'contact') return { ...page, snapshot: quiz, screen: { at: 'contact' } }
  if (name === 'thanks')
    return { ...page, snapshot: quiz, screen: { at: 'thanks' }, left: { timeZone: 'UTC' } }
  return { ...page, snapshot: quiz, screen: nextScreen(quiz, page) }
}
