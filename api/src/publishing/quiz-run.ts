import type { QuizPage } from '@pulya/offer/page'
import type { Answers } from '@pulya/quiz/answers'
import { isLast, nextScreen, pathOf as screensOf, previousScreen, type Screen } from '@pulya/quiz/next-screen'
import type { Given } from '@pulya/quiz/run'
import type { QuizSnapshot } from '@pulya/quiz/snapshot'

import { pathOf } from './addresses.ts'
import type { Run } from './run-rows.ts'

/** The first screen, the same for everybody. */
export function startOfQuiz(quiz: QuizSnapshot, slug: string, given: Given): QuizPage {
  const run = { answers: {}, given }
  const screen = nextScreen(quiz, run)
  return {
    kind: 'quiz',
    snapshot: quiz,
    screen,
    ...run,
    action: `${pathOf('quiz', slug)}/new/${screenName(screen)}`,
    embedSrc: embedPath(quiz.publicId),
  }
}

/** A run under way, on one of its screens. */
export function screenOfRun(
  quiz: QuizSnapshot,
  slug: string,
  { id, answers, given }: Run,
  screen: Screen,
): QuizPage {
  const run = { answers, given }
  const before = isLast(quiz, run, screen) ? undefined : previousScreen(quiz, run, screen)
  return {
    kind: 'quiz',
    snapshot: quiz,
    screen,
    ...run,
    action: runPath(slug, id, screen),
    ...(before && { back: runPath(slug, id, before) }),
    embedSrc: embedPath(quiz.publicId),
  }
}

export const runPath = (slug: string, run: string, screen: Screen): string =>
  `${pathOf('quiz', slug)}/${run}/${screenName(screen)}`

/** The screen of this name; the first unanswered question when the name is unknown or lies beyond it. */
export function openScreen({ quiz, ...run }: Run, name: string): Screen {
  const screens = screensOf(quiz, run)
  const unanswered = screens.findIndex(
    (screen) => screen.at === 'question' && isOpen(quiz, run.answers, screen.key),
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
