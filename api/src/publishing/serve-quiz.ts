import { keptParams } from '@pulya/contract/given'
import { Problem } from '@pulya/contract/problem'
import { uuid } from '@pulya/contract/uuid'
import type { QuizPage } from '@pulya/offer/page'
import { wantedParams } from '@pulya/quiz/params'
import { type Given, givenNothing } from '@pulya/quiz/run'
import type { QuizSnapshot } from '@pulya/quiz/snapshot'
import { Hono, type Context as HonoContext } from 'hono'

import type { Context } from '../context.ts'
import { dayOf } from '../visits/day.ts'
import { deviceOf } from '../visits/device.ts'
import { answerScreen } from './answer-screen.ts'
import { quizStart } from './faces.ts'
import { openScreen, runPath, screenNamed, screenOfRun, startOfQuiz, startsAlike } from './quiz-run.ts'
import { recordScreen } from './record-run.ts'
import { requirePage } from './require-page.ts'
import { readRunToken } from './run-link.ts'
import { findRun, newRun, type Run } from './run-rows.ts'
import { sendHtml } from './send-html.ts'
import { sendPage } from './send-page.ts'
import { showQuiz } from './show-quiz.ts'

/**
 * The quiz as pages of its own: one form a screen, answers kept after each, no script needed. Where scripts run, the
 * embed takes over on whatever screen it finds.
 */
export const quizPages = (context: Context) =>
  new Hono()
    .get('/q/:slug', async (c) => {
      const { published, snapshot } = await showQuiz(context, c)
      const given = givenBy(context, c, snapshot.body)
      if (startsAlike(snapshot.body, given, givenNothing('')))
        return sendPage(context, c, published.pages.get(quizStart))
      return sendHtml(c, await context.render(startOfQuiz(snapshot, given)))
    })
    .post('/q/:slug', async (c) => {
      const { published, snapshot, slug, visitor } = await showQuiz(context, c)
      const given = givenBy(context, c, snapshot.body)
      const run = newRun(published, snapshot.body, visitor.id, given)
      return answerScreen(context, c, { slug, run, page: startOfQuiz(snapshot, given), isNew: true })
    })
    .get('/q/:slug/continue/:token', async (c) => {
      const { published } = await requirePage(context, c, 'quiz')
      const id = readRunToken(published.workspace.secret, c.req.param('token'), context.now())
      const { slug, run } = await requireRun(context, c, id)
      return c.redirect(runPath(slug, run.id, openScreen(run)), 303)
    })
    .get('/q/:slug/:run/:screen', async (c) => {
      const { slug, run, page } = await requireScreen(context, c)
      if (page.action !== c.req.path) return c.redirect(runPath(slug, run.id, page.screen), 303)
      await recordScreen(context, c, run, page.screen)
      return sendHtml(c, await context.render(page))
    })
    .post('/q/:slug/:run/:screen', async (c) => {
      const { slug, run, page } = await requireScreen(context, c)
      // Of a screen that is not this visitor's any more: what was posted there answers nothing here.
      if (page.action !== c.req.path) return c.redirect(runPath(slug, run.id, page.screen), 303)
      return answerScreen(context, c, { slug, run, page, isNew: false })
    })

/** What a visitor without script brings: what the address says, what the browser calls itself, the server's own day. */
const givenBy = ({ now }: Context, c: HonoContext, quiz: QuizSnapshot): Given => ({
  params: keptParams(wantedParams(quiz, new URL(c.req.url).searchParams)),
  device: deviceOf(c.req.header('user-agent') ?? ''),
  day: dayOf(now()),
})

async function requireScreen(
  context: Context,
  c: HonoContext,
): Promise<{ slug: string; run: Run; page: QuizPage }> {
  const { slug, run } = await requireRun(context, c, c.req.param('run'))
  const screen = screenNamed(run, c.req.param('screen') ?? '')
  return { slug, run, page: screenOfRun(run, slug, screen, context.now()) }
}

async function requireRun(
  context: Context,
  c: HonoContext,
  name: string | undefined,
): Promise<{ slug: string; run: Run }> {
  const { published, slug } = await requirePage(context, c, 'quiz')
  const id = uuid.safeParse(name)
  const run = id.success ? await findRun(published.workspace, id.data) : undefined
  if (!run || run.snapshot.documentId !== published.snapshot.documentId) throw new Problem('not-found')
  return { slug, run }
}
