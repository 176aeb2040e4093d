import type { PublishedBlock } from '@pulya/blocks/definitions'
import type { FlawAt } from '@pulya/contract/flaw'
import { pointerTo } from '@pulya/contract/pointer'
import { blocksOf } from '@pulya/offer/variant'
import { rules } from '@pulya/questions/rules'
import { quizOf } from '@pulya/quiz/variant'
import type { QuizSnapshot } from '@pulya/quiz/snapshot'

import { publishedQuiz } from '../publishing/published-quizzes.ts'
import type { Snapshot } from '../publishing/snapshots.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import type { ComparedVariant } from './compared.ts'
import type { Plan } from './plan.ts'

/** What visitors of one variant can do. */
interface Ways {
  /** Keys of the questions, of each quiz the variant leads to. */
  quizzes: readonly (readonly string[])[]
  /** They can leave a contact. */
  contact: boolean
}

/**
 * Metrics of the plan that visitors of some variant could never reach: their loss would prove nothing about the words
 * compared.
 */
export async function unreachable(
  workspace: Workspace,
  snapshot: Snapshot,
  plan: Pick<Plan, 'metric' | 'guardrails'>,
  variants: readonly ComparedVariant[],
): Promise<FlawAt[]> {
  const live = variants.filter(({ weight }) => weight > 0)
  const ways = await Promise.all(live.map(async ({ shows }) => waysOf(workspace, snapshot, shows)))
  const goals = [
    { metric: plan.metric, path: ['plan', 'metric'] },
    ...plan.guardrails.map(({ metric }, index) => ({
      metric,
      path: ['plan', 'guardrails', index, 'metric'],
    })),
  ]
  return goals.flatMap(({ metric, path }) => {
    const without = live.filter((_, index) => !leadsTo(metric, ways[index]))
    if (without.length === 0) return []
    const limit = without.map(({ key }) => key).join(', ')
    return [{ code: 'goal-unreachable' as const, limit, pointer: pointerTo(...path) }]
  })
}

function leadsTo(metric: string, { quizzes, contact }: Ways = { quizzes: [], contact: false }): boolean {
  if (metric.startsWith('answered:')) {
    const wanted = Number(metric.slice('answered:'.length))
    return quizzes.some((questions) => questions.length >= wanted)
  }
  if (metric.startsWith('answer:')) {
    return quizzes.some((questions) => questions.includes(metric.slice('answer:'.length)))
  }
  return metric === 'quiz_started' || metric === 'time_to_answer' ? quizzes.length > 0 : contact
}

async function waysOf(workspace: Workspace, snapshot: Snapshot, variant: string): Promise<Ways> {
  if (snapshot.kind === 'consent') return { quizzes: [], contact: false }
  if (snapshot.kind === 'quiz') return { quizzes: [asked(quizOf(snapshot.body, variant))], contact: true }
  const blocks = blocksOf<PublishedBlock>(snapshot.body, variant)
  const entries = blocks.flatMap((block) => (block.kind === 'quiz-entry' && block.quiz ? [block.quiz] : []))
  const quizzes = await Promise.all(entries.map(async (id) => publishedQuiz(workspace, id)))
  const found = quizzes.flatMap((quiz) => (quiz ? [asked(quiz.body)] : []))
  // Whoever calls or writes by himself is not seen: only what is left on the page counts.
  const forms = blocks.some(({ kind }) => kind === 'form' || kind === 'callback' || kind === 'magnet')
  return { quizzes: found, contact: forms || found.length > 0 }
}

/** What only tells something is no question. */
const asked = ({ questions }: Pick<QuizSnapshot, 'questions'>): string[] =>
  questions.filter(({ kind }) => !rules[kind].silent).map(({ key }) => key)
