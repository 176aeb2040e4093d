import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { workspaceKey } from '@pulya/contract/public-id'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import type { Context } from '../context.ts'
import { jsonAnswer } from '../edge/json.ts'
import { refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { readFirstSteps } from './first-steps.ts'
import { removeDemo } from './remove-demo.ts'

const params = z.object({ workspace: workspaceKey })
const common = ['sign-in-required', 'forbidden', 'not-found'] as const

/** Times are unix ms. */
const first = z.object({
  id: z.string(),
  kind: z.enum(['offer', 'quiz']),
  slug: z.string(),
  title: z.string(),
  at: z.int(),
})

const firstSteps = z.object({
  begun: first.nullable(),
  /** `seconds` since the first draft of the firm was begun. */
  published: first.extend({ address: z.string(), seconds: z.int() }).nullable(),
  /** Public id of a published quiz that can be put on a site. */
  quiz: z.string().nullable(),
  /** Sites on which quizzes of the firm were seen, the latest first; hosts as people read them. */
  sightings: z.array(
    z.object({ host: z.string(), document: z.string(), title: z.string(), number: z.int(), at: z.int() }),
  ),
  leadAt: z.int().nullable(),
  experimentAt: z.int().nullable(),
  /** What was made with the installation and is still here; `edited` of the documents were changed since. */
  demo: z.object({ documents: z.int(), edited: z.int(), leads: z.int() }).nullable(),
})

const read = createRoute({
  method: 'get',
  path: '/api/workspaces/{workspace}/first-steps',
  summary: 'How far a firm has come from nothing to a test that runs',
  request: { params },
  responses: { 200: jsonAnswer('The steps', firstSteps), ...refusals(...common) },
})

const remove = createRoute({
  method: 'delete',
  path: '/api/workspaces/{workspace}/demo',
  summary: 'Remove what was made with the installation',
  description:
    'Its documents, pages, visitors, leads and experiments. What a page of the firm names stays and is its own from then on.',
  request: { params },
  responses: {
    200: jsonAnswer('How many documents went and stayed', z.object({ removed: z.int(), kept: z.int() })),
    ...refusals(...common, 'origin-refused'),
  },
})

export const onboardingRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(read, async (c) => {
      const { workspace } = await enter(context, c, c.req.valid('param').workspace, 'read-documents')
      return c.json(await readFirstSteps(context, workspace), 200)
    })
    .openapi(remove, async (c) => {
      const { workspace } = await enter(context, c, c.req.valid('param').workspace, 'edit-documents')
      return c.json(await removeDemo(context, workspace), 200)
    })
