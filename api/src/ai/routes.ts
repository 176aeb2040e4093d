import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { line } from '@pulya/contract/line'
import { locales } from '@pulya/contract/locale'
import { publicId, workspaceKey } from '@pulya/contract/public-id'
import { variantKey } from '@pulya/contract/variant-key'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import type { Context } from '../context.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { localeOf, refuseInvalid } from '../edge/refuse.ts'
import { finding } from '../findings/read-findings.ts'
import { suggestHeadlines } from './suggest-headlines.ts'
import { suggestQuiz } from './suggest-quiz.ts'
import { suggestTranslation } from './suggest-translation.ts'
import { suggestion } from './weigh.ts'

const params = z.object({ workspace: workspaceKey })
const answers = refusals(
  'sign-in-required',
  'forbidden',
  'not-found',
  ...bodyRefusals,
  'rate-limited',
  'ai-off',
  'ai-unreachable',
  'ai-key-refused',
  'ai-refused',
  'ai-busy',
  'ai-too-slow',
  'ai-unclear',
)
const nothingApplied =
  'Only texts of the document are sent, and nothing is changed by it: what comes back is taken by saving a draft. Answers `ai-off` where the installation names no service.'

const headlines = createRoute({
  method: 'post',
  path: '/api/workspaces/{workspace}/ai/headlines',
  summary: 'Ask for headlines of an offer',
  description: `Five at most, each with what the check says of it in its place. ${nothingApplied}`,
  request: {
    params,
    body: jsonBody(
      z.strictObject({ document: publicId, variant: variantKey, wish: line(300).exactOptional() }),
    ),
  },
  responses: {
    200: jsonAnswer('Suggestions', z.object({ suggestions: z.array(suggestion) })),
    ...answers,
  },
})

const translations = createRoute({
  method: 'post',
  path: '/api/workspaces/{workspace}/ai/translations',
  summary: 'Ask for texts of an offer or a quiz in its language',
  description: `Takes the words in another language, each with the place in the document that is to say it. ${nothingApplied}`,
  request: {
    params,
    body: jsonBody(
      z.strictObject({
        document: publicId,
        from: z.enum(locales),
        texts: z
          .array(z.strictObject({ pointer: z.string().max(200), text: line(1000) }))
          .min(1)
          .max(40),
      }),
    ),
  },
  responses: {
    200: jsonAnswer(
      'Suggestions, one for each text that was translated',
      z.object({ suggestions: z.array(suggestion) }),
    ),
    ...answers,
  },
})

const quizzes = createRoute({
  method: 'post',
  path: '/api/workspaces/{workspace}/ai/quizzes',
  summary: 'Ask for a quiz by its description',
  description:
    'A whole document that passes its schema and has no errors. Nothing is kept: it becomes a draft by being brought in as a file.',
  request: {
    params,
    body: jsonBody(
      z.strictObject({
        locale: z.enum(locales),
        trade: line(80),
        audience: line(200),
        goal: line(500),
      }),
    ),
  },
  responses: {
    200: jsonAnswer(
      'The quiz, and what is doubtful about it',
      z.object({
        /** The title, the questions and the outcomes, for who decides. */
        outline: z.object({
          title: z.string(),
          questions: z.array(z.object({ title: z.string(), options: z.array(z.string()) })),
          outcomes: z.array(z.object({ title: z.string(), text: z.string() })),
        }),
        quiz: z.unknown(),
        findings: z.array(finding),
      }),
    ),
    ...answers,
  },
})

/** Suggestions of a model, where the owner of the installation has named one. */
export const aiRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(headlines, async (c) => {
      const { workspace } = await enter(context, c, c.req.valid('param').workspace, 'edit-documents')
      const asked = { ...c.req.valid('json'), locale: localeOf(c), left: c.req.raw.signal }
      return c.json({ suggestions: await suggestHeadlines(context, workspace, asked) }, 200)
    })
    .openapi(translations, async (c) => {
      const { workspace } = await enter(context, c, c.req.valid('param').workspace, 'edit-documents')
      const asked = { ...c.req.valid('json'), locale: localeOf(c), left: c.req.raw.signal }
      return c.json({ suggestions: await suggestTranslation(context, workspace, asked) }, 200)
    })
    .openapi(quizzes, async (c) => {
      const { workspace } = await enter(context, c, c.req.valid('param').workspace, 'edit-documents')
      const asked = { wish: c.req.valid('json'), locale: localeOf(c), left: c.req.raw.signal }
      return c.json(await suggestQuiz(context, workspace, asked), 200)
    })
