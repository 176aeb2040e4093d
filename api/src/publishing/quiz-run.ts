import type { QuizPage } from '@pulya/offer/page'
import type { Answers } from '@pulya/quiz/answers'
import { nextScreen, pathOf as screensOf, previousScreen, type Screen } from '@pulya/quiz/next-screen'
import type { QuizSnapshot } from '@pulya/quiz/snapshot'

import { pathOf } from './addresses.ts'

/** The first screen, the same for everybody. */
export function startOfQuiz(quiz: QuizSnapshot, slug: string): QuizPage {
  const screen = nextScreen(quiz, {})
  return {
    kind: 'quiz',
    snapshot: quiz,
    screen,
    answers: {},
    action: `${pathOf('quiz', slug)}/new/${screenName(screen)}`,
    embedSrc: embedPath(quiz.publicId),
  }
}

/** A run under way, on one of its screens. */
export function screenOfRun(
  quiz: QuizSnapshot,
  slug: string,
  run: string,
  answers: Answers,
  screen: Screen,
): QuizPage {
  const before = screen.at === 'thanks' ? undefined : previousScreen(quiz, answers, screen)
  return {
    kind: 'quiz',
    snapshot: quiz,
    screen,
    answers,
    action: runPath(slug, run, screen),
    ...(before && { back: runPath(slug, run, before) }),
    embedSrc: embedPath(quiz.publicId),
  }
}

export const runPath = (slug: string, run: string, screen: Screen): string =>
  `${pathOf('quiz', slug)}/${run}/${screenName(screen)}`

/** The screen of this name; the first unanswered question when the name is unknown or lies beyond it. */
export function openScreen(quiz: QuizSnapshot, answers: Answers, name: string): Screen {
  const screens = screensOf(quiz, answers)
  const unanswered = screens.findIndex(
    (screen) => screen.at === 'question' && isOpen(quiz, answers, screen.key),
  )
  const reachable = unanswered < 0 ? screens : screens.slice(0, unanswered + 1)
  const wanted = reachable.find((screen) => screenName(screen) === name)
  return wanted ?? reachable.at(unanswered < 0 ? 0 : -1) ?? { at: 'thanks' }
}

const isOpen = (quiz: QuizSnapshot, answers: Answers, key: string): boolean =>
  answers[key] === undefined && quiz.questions.some((question) => question.key === key && question.required)

/** Question keys cannot clash with these: a question is prefixed. */
const screenName = (screen: Screen): string => (screen.at === 'question' ? `q-${screen.key}` : screen.at)

const embedPath = (publicId: string): string => `/w/${publicId}.js`
