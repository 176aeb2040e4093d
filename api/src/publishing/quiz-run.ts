import type { QuizPage } from '@pulya/offer/page'
import type { Answers } from '@pulya/quiz/answers'
import { isLast, nextScreen, pathOf as screensOf, backFrom, type Screen } from '@pulya/quiz/next-screen'
import type { Given } from '@pulya/quiz/run'
import type { QuizSnapshot } from '@pulya/quiz/snapshot'
import { spoken } from '@pulya/quiz/spoken'

import { pathOf } from './addresses.ts'
import { runLinkDays, runToken } from './run-link.ts'
import type { Run } from './run-rows.ts'
import type { SnapshotOf } from './snapshots.ts'

/** The first screen. Where the server has drawn an arm, the script is the one of that arm. */
export function startOfQuiz(
  { body: quiz, hash, arm }: Pick<SnapshotOf<'quiz'>, 'body' | 'hash' | 'arm'>,
  given: Given,
): QuizPage {
  const run = { answers: {}, given }
  const script = arm ? `${quiz.publicId}/${hash}` : quiz.publicId
  return {
    kind: 'quiz',
    snapshot: quiz,
    screen: nextScreen(quiz, run),
    ...run,
    embed: { src: `/w/${script}.js` },
  }
}

/** Whether what came with a visitor leaves the first screen as it is drawn for everybody. */
export const startsAlike = (quiz: QuizSnapshot, one: Given, other: Given): boolean =>
  firstWords(quiz, one) === firstWords(quiz, other)

function firstWords(quiz: QuizSnapshot, given: Given): string {
  const run = { answers: {}, given }
  const screen = nextScreen(quiz, run)
  const question = quiz.questions.find(({ key }) => screen.at === 'question' && screen.key === key)
  return JSON.stringify(question ? spoken(quiz, run, question) : screen)
}

/** A run under way, on one of its screens. */
export function screenOfRun(run: Run, slug: string, screen: Screen, now: number): QuizPage {
  const { id, quiz, snapshot, workspace, answers, given, left } = run
  const walk = { answers, given }
  const before = left ? undefined : backFrom(quiz, walk, screen)
  const goesOn = !left && !isLast(quiz, walk, screen)
  const later = before && screen.at === 'question' && linkTo(run, slug, now)
  return {
    kind: 'quiz',
    snapshot: quiz,
    screen,
    ...walk,
    action: runPath(slug, id, screen),
    ...(before && { back: runPath(slug, id, before) }),
    ...(later && { later }),
    ...(goesOn && {
      embed: {
        src: `/w/${quiz.publicId}/${snapshot.hash}.js`,
        run: { submission: id, snapshot: snapshot.hash, screen, ...walk },
      },
    }),
    ...(left && { left: { ...left, timeZone: workspace.time_zone } }),
  }
}

const linkTo = ({ id, workspace }: Run, slug: string, now: number) => ({
  href: `${pathOf('quiz', slug)}/continue/${runToken(workspace.secret, id, now)}`,
  days: runLinkDays,
})

export const runPath = (slug: string, run: string, screen: Screen): string =>
  `${pathOf('quiz', slug)}/${run}/${screenName(screen)}`

/** The screen of this name, where the visitor may see it already; the furthest they may see otherwise. */
export function screenNamed(run: Run, name: string): Screen {
  const reachable = reachableIn(run)
  return reachable.find((screen) => screenName(screen) === name) ?? furthest(reachable)
}

/** Where the visitor goes on: after the last answer; on the last screen once there is a lead. */
export function openScreen(run: Run): Screen {
  const reachable = reachableIn(run)
  const answered = reachable.findLast(
    (screen) => screen.at === 'question' && run.answers[screen.key] !== undefined,
  )
  const next = nextScreen(run.quiz, run, answered)
  return reachable.find((screen) => screenName(screen) === screenName(next)) ?? furthest(reachable)
}

/** Every quiz has an outcome. */
const furthest = (reachable: readonly Screen[]): Screen => reachable.at(-1) ?? { at: 'outcome' }

/** Up to the first screen that must be filled in and is not. A run that is over stands on its last screen. */
function reachableIn({ quiz, left, ...run }: Run): Screen[] {
  const screens = screensOf(quiz, run)
  if (left) return screens.slice(-1)
  const open = screens.findIndex((screen) => screen.at === 'contact' || isOpen(quiz, run.answers, screen))
  return open < 0 ? screens : screens.slice(0, open + 1)
}

const isOpen = ({ questions }: QuizSnapshot, answers: Answers, screen: Screen): boolean =>
  screen.at === 'question' &&
  answers[screen.key] === undefined &&
  questions.some(({ key, required }) => key === screen.key && required)

/** Question keys cannot clash with these: a question is prefixed. */
const screenName = (screen: Screen): string => (screen.at === 'question' ? `q-${screen.key}` : screen.at)
