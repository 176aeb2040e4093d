import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { consentPurposes } from '@pulya/contract/consent'
import { locales } from '@pulya/contract/locale'
import { workspaceKey } from '@pulya/contract/public-id'
import { uuid } from '@pulya/contract/uuid'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import type { Context } from '../context.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { makeConsent } from './make-consent.ts'

const create = createRoute({
  method: 'post',
  path: '/api/workspaces/{workspace}/consents',
  summary: 'Begin a consent text',
  description:
    'Makes a draft that says what the firm has said of itself; the rest stands in square brackets. Visitors can agree to it once it is published.',
  request: {
    params: z.object({ workspace: workspaceKey }),
    body: jsonBody(z.strictObject({ id: uuid, locale: z.enum(locales), purpose: z.enum(consentPurposes) })),
  },
  responses: {
    201: jsonAnswer('The draft', z.object({ id: z.string(), title: z.string(), slug: z.string() })),
    ...refusals('sign-in-required', 'forbidden', 'not-found', ...bodyRefusals, 'id-reused'),
  },
})

export const consentRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(create, async (c) => {
    const { workspace } = await enter(context, c, c.req.valid('param').workspace, 'edit-documents')
    const { id: request, ...wanted } = c.req.valid('json')
    return c.json(await makeConsent(context, workspace, { request, ...wanted }), 201)
  })
