import type { Locale } from '@pulya/contract/locale'
import { Problem } from '@pulya/contract/problem'
import type { QuizDocument } from '@pulya/quiz/document'
import { beginQuiz } from '@pulya/quiz/templates/begin-quiz'

import type { Context } from '../context.ts'
import { firmSaid } from '../documents/firm-said.ts'
import { findingsOfQuiz } from '../findings/read-findings.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { quizOf } from './quiz-of-sketch.ts'
import { quizFor, type QuizWish } from './quiz-task.ts'
import { requireAi } from './require-ai.ts'

interface Asked {
  wish: QuizWish
  /** Of the findings. */
  locale: Locale
  left: AbortSignal
}

/** A quiz that is kept nowhere, with the phone and the consent of the firm in it as in one begun from a template. */
export async function suggestQuiz(context: Context, workspace: Workspace, { wish, locale, left }: Asked) {
  const asker = { workspace: workspace.key, now: context.now(), left }
  const sketch = await requireAi(context).ask(quizFor(wish), asker)
  const drafted = quizOf(sketch, wish.locale)
  if (!drafted) throw new Problem('ai-unclear', { detail: 'The answer makes no quiz' })
  const { brand, consent } = await firmSaid(workspace, wish.locale)
  const quiz = beginQuiz(drafted, {
    ...(brand && { phone: brand.phone }),
    ...(consent !== undefined && { consent }),
  })
  return { outline: outlineOf(quiz), quiz, findings: findingsOfQuiz(quiz, locale) }
}

const outlineOf = ({ title, questions, outcomes }: QuizDocument) => ({
  title,
  questions: questions.map((question) => ({
    title: question.title,
    options: 'options' in question ? question.options.map(({ label }) => label) : [],
  })),
  outcomes: outcomes.map((outcome) => ({ title: outcome.title, text: outcome.paragraphs.join(' ') })),
})
