import type { Client } from '@pulya/api/client'
import type { Locale } from '@pulya/contract/locale'

import { ownApi } from '../api/browser.ts'
import { reply } from '../api/reply.ts'

type Calls = Client['api']['workspaces'][':workspace']['ai']
type Body<Name extends keyof Calls> = Parameters<Calls[Name]['$post']>[0]['json']

type Answer<Name extends keyof Calls> = Extract<
  Awaited<ReturnType<ReturnType<typeof aiServer>[Name]>>,
  { body: unknown }
>['body']

/** Words for places of a document, and what the check says of them there. */
export type Suggestion = Answer<'headlines'>['suggestions'][number]
/** A quiz that is kept nowhere yet. */
export type QuizSuggestion = Answer<'quizzes'>

/** The questions that may be put to a model; each is given up as soon as its signal says so. */
export function aiServer(workspace: string, locale: Locale) {
  const calls = () => ownApi(locale).api.workspaces[':workspace'].ai
  const param = { workspace }
  return {
    headlines: (json: Body<'headlines'>, signal: AbortSignal) =>
      reply(calls().headlines.$post({ param, json }, { init: { signal } })),
    translations: (json: Body<'translations'>, signal: AbortSignal) =>
      reply(calls().translations.$post({ param, json }, { init: { signal } })),
    quizzes: (json: Body<'quizzes'>, signal: AbortSignal) =>
      reply(calls().quizzes.$post({ param, json }, { init: { signal } })),
  }
}
