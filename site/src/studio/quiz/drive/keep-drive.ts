import type { AnswerOf, Question, QuestionKind } from '@pulya/questions/definitions'
import { rules } from '@pulya/questions/rules'
import type { Flaw, VisitorFlawCode } from '@pulya/contract/flaw'
import type { Device } from '@pulya/contract/device'
import type { Answers } from '@pulya/quiz/answers'
import { backFrom, nextScreen, type Screen, type Screened } from '@pulya/quiz/next-screen'
import { givenNothing, type Run } from '@pulya/quiz/run'
import { atom, type ReadableAtom } from 'nanostores'

/** A walk through a draft: nothing of it is sent or counted. */
export interface Drive {
  $run: ReadableAtom<Run>
  /** Absent until it begins. */
  $screen: ReadableAtom<Screen | undefined>
  $flaw: ReadableAtom<Flaw<VisitorFlawCode> | undefined>
  /** Key of the question it was begun at, if not at the first screen. */
  from: () => string | undefined
  /** Anew, from the first screen or from this question on. */
  start: (quiz: Screened, from?: string) => void
  answer: (question: Question, answer: AnswerOf | undefined) => void
  /** On to the next screen, if what was answered lets one. */
  goOn: (quiz: Screened) => void
  back: (quiz: Screened) => void
  /** To a question of the path; answers stay. */
  jumpTo: (key: string) => void
  comeBy: (device: Device) => void
  comeWith: (param: string, value: string) => void
}

export function keepDrive(day: string): Drive {
  const $run = atom<Run>({ answers: {}, given: givenNothing(day) })
  const $screen = atom<Screen | undefined>()
  const $flaw = atom<Flaw<VisitorFlawCode> | undefined>()

  let begun: string | undefined

  const show = (screen: Screen) => {
    $flaw.set(undefined)
    $screen.set(screen)
  }
  const setAnswers = (answers: Answers) => $run.set({ ...$run.get(), answers })

  function start(quiz: Screened, from?: string) {
    begun = from
    setAnswers({})
    show(from === undefined ? nextScreen(quiz, $run.get()) : { at: 'question', key: from })
  }

  function answer({ key }: Question, given: AnswerOf | undefined) {
    const { [key]: _, ...others } = $run.get().answers
    setAnswers(given === undefined ? others : { ...others, [key]: given })
    $flaw.set(undefined)
  }

  function goOn(quiz: Screened) {
    const screen = $screen.get()
    const question = screen?.at === 'question' && quiz.questions.find(({ key }) => key === screen.key)
    const flaw = question ? flawOf(question, $run.get()) : undefined
    if (flaw) $flaw.set(flaw)
    else show(nextScreen(quiz, $run.get(), screen))
  }

  function back(quiz: Screened) {
    const screen = $screen.get()
    const before = screen && backFrom(quiz, $run.get(), screen)
    if (before) show(before)
  }

  const come = (more: Partial<Run['given']>) =>
    $run.set({ ...$run.get(), given: { ...$run.get().given, ...more } })

  return {
    $run,
    $screen,
    $flaw,
    from: () => begun,
    start,
    answer,
    goOn,
    back,
    jumpTo: (key) => show({ at: 'question', key }),
    comeBy: (device) => come({ device }),
    comeWith: (param, value) => {
      const { [param]: _, ...others } = $run.get().given.params
      come({ params: value === '' ? others : { ...others, [param]: value } })
    },
  }
}

function flawOf<Kind extends QuestionKind>(
  question: Question<Kind>,
  { answers, given }: Run,
): Flaw<VisitorFlawCode> | undefined {
  // Whatever is kept under a question was given to it.
  const answer = answers[question.key] as AnswerOf<Kind> | undefined
  return rules[question.kind].flaw(question, answer, given.day)
}
