import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { firmBasics } from '@pulya/contract/firm'
import { Problem } from '@pulya/contract/problem'
import { uuid } from '@pulya/contract/uuid'
import { z } from 'zod'

import { signedIn } from '../accounts/guard.ts'
import { audit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { makeFirm } from './make-firm.ts'

const make = createRoute({
  method: 'post',
  path: '/api/workspaces',
  summary: 'Make a firm',
  description: 'For whoever owns another one. It begins empty, with them as its only owner.',
  request: { body: jsonBody(firmBasics.extend({ id: uuid })) },
  responses: {
    201: jsonAnswer('Made', z.object({ workspace: z.string() })),
    ...refusals('sign-in-required', 'forbidden', ...bodyRefusals),
  },
})

export const firmRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(make, async (c) => {
    const { user, memberships } = await signedIn(context, c)
    if (!memberships.some(({ role }) => role === 'owner')) throw new Problem('forbidden')
    const wish = c.req.valid('json')
    const workspace = await makeFirm(context, wish, user.id)
    const about = { action: 'firm-made', detail: { name: wish.name } } as const
    await audit(context, { workspace, user: user.id, ...about })
    return c.json({ workspace }, 201)
  })
