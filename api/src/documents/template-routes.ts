import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { line } from '@pulya/contract/line'
import { locales } from '@pulya/contract/locale'
import { publicId, workspaceKey, workspaceOf } from '@pulya/contract/public-id'
import { uuid } from '@pulya/contract/uuid'
import { layoutNames } from '@pulya/offer/look'
import { themeNames } from '@pulya/quiz/theme-name'
import { Problem } from '@pulya/contract/problem'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import type { Context } from '../context.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { keepOwnTemplate, listOwnTemplates, makeFromOwnTemplate, removeOwnTemplate } from './own-templates.ts'

const ofWorkspace = z.object({ workspace: workspaceKey })
const ofTemplate = ofWorkspace.extend({ template: uuid })
const common = ['sign-in-required', 'forbidden', 'not-found'] as const

/** What is seen of it at a glance. */
const offerFace = z.object({
  kind: z.literal('offer'),
  theme: z.enum(themeNames),
  layout: z.enum(layoutNames),
  headline: z.string(),
  button: z.string(),
  picture: z.object({ src: z.string(), focus: z.string() }),
})
const quizFace = z.object({
  kind: z.literal('quiz'),
  theme: z.enum(themeNames),
  title: z.string(),
  question: z.string(),
  options: z.array(z.string()),
})

const list = createRoute({
  method: 'get',
  path: '/api/workspaces/{workspace}/templates',
  summary: 'Templates of the firm, the newest first',
  request: { params: ofWorkspace },
  responses: {
    200: jsonAnswer(
      'All of them',
      z.object({
        templates: z.array(
          z.object({
            id: z.string(),
            name: z.string(),
            locale: z.enum(locales),
            face: z.discriminatedUnion('kind', [offerFace, quizFace]),
          }),
        ),
      }),
    ),
    ...refusals(...common),
  },
})

const keep = createRoute({
  method: 'post',
  path: '/api/workspaces/{workspace}/templates',
  summary: 'Keep an offer or a quiz as a template of the firm',
  request: {
    params: ofWorkspace,
    body: jsonBody(z.strictObject({ id: uuid, document: publicId, name: line(80) })),
  },
  responses: {
    201: jsonAnswer('Kept', z.object({ id: z.string() })),
    ...refusals(...common, ...bodyRefusals, 'id-reused'),
  },
})

const remove = createRoute({
  method: 'put',
  path: '/api/workspaces/{workspace}/templates/{template}/removed',
  summary: 'Remove a template of the firm, or bring it back within a day',
  request: { params: ofTemplate, body: jsonBody(z.strictObject({ removed: z.boolean() })) },
  responses: {
    204: { description: 'Done' },
    ...refusals(...common, ...bodyRefusals, 'parameters-invalid'),
  },
})

const begin = createRoute({
  method: 'post',
  path: '/api/workspaces/{workspace}/templates/{template}/documents',
  summary: 'Begin a document from a template of the firm',
  request: { params: ofTemplate, body: jsonBody(z.strictObject({ id: uuid })) },
  responses: {
    201: jsonAnswer(
      'The draft',
      z.object({ id: z.string(), kind: z.enum(['offer', 'quiz']), title: z.string(), slug: z.string() }),
    ),
    ...refusals(...common, ...bodyRefusals, 'parameters-invalid', 'id-reused'),
  },
})

export const templateRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(list, async (c) => {
      const { workspace } = await enter(context, c, c.req.valid('param').workspace, 'read-documents')
      return c.json({ templates: await listOwnTemplates(workspace) }, 200)
    })
    .openapi(keep, async (c) => {
      const { workspace: key } = c.req.valid('param')
      const { workspace, actor } = await enter(context, c, key, 'edit-documents')
      const wanted = c.req.valid('json')
      if (workspaceOf(wanted.document) !== key) throw new Problem('not-found')
      return c.json(await keepOwnTemplate(context, workspace, wanted, actor.user.id), 201)
    })
    .openapi(remove, async (c) => {
      const { workspace: key, template } = c.req.valid('param')
      const { workspace } = await enter(context, c, key, 'edit-documents')
      const { removed } = c.req.valid('json')
      await removeOwnTemplate(workspace, template, removed, context.now())
      return c.body(null, 204)
    })
    .openapi(begin, async (c) => {
      const { workspace: key, template } = c.req.valid('param')
      const { workspace } = await enter(context, c, key, 'edit-documents')
      const { id: request } = c.req.valid('json')
      return c.json(await makeFromOwnTemplate(context, workspace, { template, request }), 201)
    })
