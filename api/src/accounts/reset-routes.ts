import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'

import type { Context } from '../context.ts'
import { jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { localeOf, refuseInvalid } from '../edge/refuse.ts'
import { headOf } from '../edge/request-head.ts'
import type { Limits } from './limits.ts'
import { resetPassword, sendReset } from './resets.ts'
import { emailGiven, linkToken, newPassword } from './shapes.ts'

const ask = createRoute({
  method: 'post',
  path: '/api/password-resets',
  summary: 'Ask for a link to choose a new password',
  description: 'Answered alike whether anybody has this address or not.',
  request: { body: jsonBody(z.strictObject({ email: emailGiven })) },
  responses: {
    202: { description: 'If somebody has this address, a letter is on its way' },
    ...refusals(...bodyRefusals, 'origin-refused', 'rate-limited'),
  },
})

const choose = createRoute({
  method: 'post',
  path: '/api/new-passwords',
  summary: 'Choose a new password by the link from the letter',
  description: 'Ends every session; nobody is signed in by it.',
  request: { body: jsonBody(z.strictObject({ token: linkToken, password: newPassword })) },
  responses: {
    204: { description: 'It opens the studio from now on' },
    ...refusals(...bodyRefusals, 'origin-refused', 'link-expired'),
  },
})

export const resetRoutes = (context: Context, limits: Limits) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(ask, (c) => {
      const { email } = c.req.valid('json')
      limits.address(headOf(c).address, context.now())
      limits.letters(email.toLowerCase(), context.now())
      void sendReset(context, email, localeOf(c))
      return c.body(null, 202)
    })
    .openapi(choose, async (c) => {
      await resetPassword(context, c.req.valid('json'), localeOf(c))
      return c.body(null, 204)
    })
