import type { Experiment } from '../experiments/rows.ts'
import { publishedQuiz } from '../publishing/published-quizzes.ts'
import { readSnapshot } from '../publishing/snapshots.ts'
import { answerStep, steps } from '../visits/steps.ts'
import type { Workspace } from '../workspaces/workspaces.ts'

/** A row of the funnel. `question` is the title of the question an answer belongs to. */
export interface FunnelStep {
  step: string
  question?: string
}

/** Steps after the contact, as managers take people along. */
const stages = ['valid_lead', 'reached', 'qualified', 'consultation_booked', 'consultation_held', 'contract']

/** The steps of this experiment in the order people take them: the questions are those of the quizzes its page leads to. */
export async function funnelSteps(workspace: Workspace, { snapshot }: Experiment): Promise<FunnelStep[]> {
  const questions = snapshot === null ? [] : await questionsBehind(workspace, snapshot)
  return [
    { step: steps.exposed },
    { step: steps.quizStarted },
    ...questions.map(({ key, title }) => ({ step: answerStep(key), question: title })),
    { step: steps.formViewed },
    { step: steps.lead },
    ...stages.map((step) => ({ step })),
  ]
}

async function questionsBehind(
  workspace: Workspace,
  hash: string,
): Promise<{ key: string; title: string }[]> {
  const offer = await readSnapshot(workspace, hash)
  if (offer?.kind === 'quiz') return offer.body.questions
  if (offer?.kind !== 'offer') return []
  const ids = offer.body.blocks.flatMap((block) =>
    block.kind === 'quiz-entry' && block.quiz ? [block.quiz] : [],
  )
  const quizzes = await Promise.all([...new Set(ids)].map((id) => publishedQuiz(workspace, id)))
  return quizzes.flatMap((quiz) => quiz?.body.questions ?? [])
}
