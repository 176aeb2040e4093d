import type { FlawAt } from '@pulya/contract/flaw'
import type { QuizPage } from '@pulya/offer/page'
import type { AnswerOf } from '@pulya/questions/definitions'
import type { Answers } from '@pulya/quiz/answers'
import { nextScreen } from '@pulya/quiz/next-screen'
import type { Context as HonoContext } from 'hono'

import type { Context } from '../context.ts'
import { postContact } from './post-contact.ts'
import { runPath } from './quiz-run.ts'
import { readAnswer } from './read-answer.ts'
import { readScreenForm } from './read-screen-form.ts'
import { recordAnswer, recordRefusal, recordScreen } from './record-run.ts'
import type { Run } from './run-rows.ts'
import { sendHtml } from './send-html.ts'

interface Answering {
  slug: string
  run: Run
  page: QuizPage
  /** Nothing of the run is kept yet: its first screen was the same for everybody. */
  isNew: boolean
}

/** Keeps what was posted on this screen and goes on, or shows the screen again with what is wrong. */
export async function answerScreen(
  context: Context,
  c: HonoContext,
  { slug, run, page, isNew }: Answering,
): Promise<Response> {
  const { screen } = page
  const { form, flaws } = await readScreenForm(context, c, run, screen)
  const taken = flaws.length > 0 ? { flaws } : await take(context, c, run, page, form)
  if ('flaws' in taken) {
    const { embed: _, ...refused } = page
    // The next try is another run, which has not sent the files of this one.
    if (isNew && screen.at === 'question') forgetFiles(run, screen.key, form)
    return sendHtml(c, await context.render({ ...refused, form: { posted: form, flaws: taken.flaws } }), 422)
  }
  if (isNew) await recordScreen(context, c, run, screen)
  let answers: Answers = run.answers
  if (screen.at === 'question' && (taken.value !== undefined || screen.key in answers)) {
    await recordAnswer(context, c, run, screen.key, taken.value)
    const { [screen.key]: _before, ...others } = answers
    answers = taken.value === undefined ? others : { ...others, [screen.key]: taken.value }
  }
  return c.redirect(runPath(slug, run.id, nextScreen(run.quiz, { ...run, answers }, screen)), 303)
}

function forgetFiles({ quiz }: Run, key: string, form: URLSearchParams): void {
  if (quiz.questions.some((question) => question.key === key && question.kind === 'file')) form.delete(key)
}

/** A screen that only tells something is posted to go on, and takes nothing. */
async function take(
  context: Context,
  c: HonoContext,
  run: Run,
  { screen }: QuizPage,
  form: URLSearchParams,
): Promise<{ value: AnswerOf | undefined } | { flaws: readonly FlawAt[] }> {
  if (screen.at === 'question') return readAnswer(run, screen.key, form)
  if (screen.at !== 'contact') return { value: undefined }
  const flaws = await postRunContact(context, c, run, form)
  if (flaws.length === 0) return { value: undefined }
  await recordRefusal(context, c, run)
  return { flaws }
}

/** One run is one lead, however often its form is sent. */
const postRunContact = (context: Context, c: HonoContext, run: Run, form: URLSearchParams) =>
  postContact(context, c, run.snapshot, form, () => ({
    id: run.id,
    visitor: run.visitor,
    submission: run.id,
    answers: { ...run.answers },
    given: run.given,
  }))
