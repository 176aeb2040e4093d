import { uuid } from '@pulya/contract/uuid'
import { Problem } from '@pulya/contract/problem'
import { nextScreen } from '@pulya/quiz/next-screen'
import { givenNothing } from '@pulya/quiz/run'
import { Hono, type Context as HonoContext } from 'hono'

import type { Context } from '../context.ts'
import { senderOf } from '../edge/sender.ts'
import { dayOf } from '../visits/day.ts'
import { rememberVisitor, visitorOf } from '../visits/visitor.ts'
import { quizStart } from './faces.ts'
import { postAnswer, startRun } from './post-answer.ts'
import { postContact } from './post-contact.ts'
import { openScreen, runPath, screenOfRun, startOfQuiz } from './quiz-run.ts'
import { findRun, type Run } from './run-rows.ts'
import { readForm } from './read-form.ts'
import { recordScreen } from './record-screen.ts'
import { requirePage } from './require-page.ts'
import { sendHtml } from './send-html.ts'
import { sendPage } from './send-page.ts'

/**
 * The quiz as pages of its own: one form a screen, answers kept after each, no script needed. Where scripts run, the
 * embed on the first screen takes over.
 */
export const quizPages = (context: Context) =>
  new Hono()
    .get('/q/:slug', async (c) => {
      const { published } = await requirePage(context, c, 'quiz')
      rememberVisitor(
        c,
        visitorOf(c, published.workspace.secret, context.now(), senderOf(c).address),
        context.publicUrl,
      )
      return sendPage(c, published.pages.get(quizStart))
    })
    .post('/q/:slug/new/:screen', async (c) => {
      const { published, slug } = await requirePage(context, c, 'quiz')
      if (published.snapshot.kind !== 'quiz') throw new Problem('not-found')
      const visitor = visitorOf(c, published.workspace.secret, context.now(), senderOf(c).address)
      rememberVisitor(c, visitor, context.publicUrl)
      const run = startRun(published, published.snapshot, visitor.id, givenNothing(dayOf(context.now())))
      const page = startOfQuiz(run.quiz, slug, run.given)
      return answerScreen(context, c, slug, run, page)
    })
    .get('/q/:slug/:run/:screen', async (c) => {
      const { slug, run } = await requireRun(context, c)
      const name = c.req.param('screen')
      const screen = openScreen(run, name)
      const page = screenOfRun(run.quiz, slug, run, screen)
      if (page.action !== runPathOf(slug, run, name)) return c.redirect(page.action, 303)
      await recordScreen(context, c, run, screen)
      return sendHtml(c, await context.render(page))
    })
    .post('/q/:slug/:run/:screen', async (c) => {
      const { slug, run } = await requireRun(context, c)
      const screen = openScreen(run, c.req.param('screen'))
      return answerScreen(context, c, slug, run, screenOfRun(run.quiz, slug, run, screen))
    })

const runPathOf = (slug: string, run: Run, name: string): string => `/q/${slug}/${run.id}/${name}`

/** Keeps what was posted on this screen and goes on, or shows the screen again with what is wrong. */
async function answerScreen(
  context: Context,
  c: HonoContext,
  slug: string,
  run: Run,
  page: ReturnType<typeof screenOfRun>,
): Promise<Response> {
  const form = await readForm(c)
  const { screen } = page
  const { flaws, answers } =
    screen.at === 'question'
      ? await postAnswer(context, c, run, screen.key, form)
      : {
          answers: run.answers,
          flaws: screen.at === 'contact' ? await postRunContact(context, c, run, form) : [],
        }
  if (flaws.length > 0)
    return sendHtml(c, await context.render({ ...page, form: { posted: form, flaws } }), 422)
  return c.redirect(runPath(slug, run.id, nextScreen(run.quiz, { ...run, answers }, screen)), 303)
}

/** One run is one lead, however often its form is sent. */
const postRunContact = (context: Context, c: HonoContext, run: Run, form: URLSearchParams) =>
  postContact(context, c, run.snapshot, form, () => ({
    id: run.id,
    visitor: run.visitor,
    submission: run.id,
    answers: { ...run.answers },
  }))

async function requireRun(context: Context, c: HonoContext): Promise<{ slug: string; run: Run }> {
  const { published, slug } = await requirePage(context, c, 'quiz')
  const id = uuid.safeParse(c.req.param('run'))
  const run = id.success ? await findRun(published.workspace, id.data) : undefined
  if (!run || run.snapshot.documentId !== published.snapshot.documentId) throw new Problem('not-found')
  return { slug, run }
}
