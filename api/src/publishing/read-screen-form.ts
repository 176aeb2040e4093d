import type { FlawAt } from '@pulya/contract/flaw'
import type { Screen } from '@pulya/quiz/next-screen'
import type { Context as HonoContext } from 'hono'

import type { Context } from '../context.ts'
import { isMultipart } from '../edge/multipart.ts'
import { readPostedFiles } from '../uploads/posted-files.ts'
import { readForm } from './read-form.ts'
import type { Run } from './run-rows.ts'

/** The form of a screen. Only one that asks for files may hold any; `flaws` says what was wrong with them. */
export async function readScreenForm(
  context: Context,
  c: HonoContext,
  run: Run,
  screen: Screen,
): Promise<{ form: URLSearchParams; flaws: readonly FlawAt[] }> {
  const key = screen.at === 'question' ? screen.key : undefined
  const question = run.quiz.questions.find((asked) => asked.key === key)
  if (question?.kind === 'file' && isMultipart(c.req.header('content-type')))
    return readPostedFiles(context, c, run, question)
  return { form: await readForm(c), flaws: [] }
}
