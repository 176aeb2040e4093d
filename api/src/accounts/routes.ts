import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import type { Context as HonoContext } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'

import type { Context } from '../context.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { sessionCookie, signedIn } from './guard.ts'
import { roles } from './permissions.ts'
import { signIn, signOut } from './session.ts'

const actor = z.object({
  user: z.object({ id: z.string(), name: z.string() }),
  memberships: z.array(z.object({ workspace: z.string(), name: z.string(), role: z.enum(roles) })),
})

const create = createRoute({
  method: 'post',
  path: '/api/session',
  summary: 'Sign in by a one-time link',
  request: { body: jsonBody(z.strictObject({ token: z.string().min(1).max(200) })) },
  responses: {
    204: { description: 'Signed in' },
    ...refusals('sign-in-required', ...bodyRefusals, 'origin-refused'),
  },
})

const read = createRoute({
  method: 'get',
  path: '/api/session',
  summary: 'Who is signed in',
  responses: { 200: jsonAnswer('The person and the firms', actor), ...refusals('sign-in-required') },
})

const end = createRoute({
  method: 'delete',
  path: '/api/session',
  summary: 'Sign out',
  responses: { 204: { description: 'Signed out' }, ...refusals('origin-refused') },
})

export function accountRoutes(context: Context) {
  const cookie = sessionCookie(context.publicUrl)
  const secure = context.publicUrl.startsWith('https:')
  const options = { httpOnly: true, secure, sameSite: 'Lax', path: '/' } as const

  return new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(create, async (c) => {
      const { token, expiresAt } = await signIn(context, c.req.valid('json').token)
      setCookie(c, cookie, token, { ...options, expires: new Date(expiresAt) })
      return c.body(null, 204)
    })
    .openapi(read, async (c) => c.json(await signedIn(context, c), 200))
    .openapi(end, async (c) => {
      await endSession(c)
      return c.body(null, 204)
    })

  async function endSession(c: HonoContext) {
    const token = getCookie(c, cookie)
    if (token) await signOut(context, token)
    deleteCookie(c, cookie, options)
  }
}
