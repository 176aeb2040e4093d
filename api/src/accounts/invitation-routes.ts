import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'

import { audit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { senderOf } from '../edge/sender.ts'
import { signedIn } from './guard.ts'
import type { InvitationRow } from './invitation-rows.ts'
import { acceptAs, acceptAsNew, openInvitation } from './invitations.ts'
import { roles } from './permissions.ts'
import { giveSession } from './session-cookie.ts'
import { emailGiven, linkToken, nameGiven, newPassword } from './shapes.ts'

const byLink = [...bodyRefusals, 'origin-refused', 'link-expired'] as const

const open = createRoute({
  method: 'post',
  path: '/api/opened-invitations',
  summary: 'What an invitation invites to',
  description: 'Spends nothing. The token comes in the body, so that it reaches no log.',
  request: { body: jsonBody(z.strictObject({ token: linkToken })) },
  responses: {
    200: jsonAnswer(
      'The invitation',
      z.object({ firm: z.string(), role: z.enum(roles), by: z.string(), email: z.string().nullable() }),
    ),
    ...refusals(...byLink),
  },
})

const accept = createRoute({
  method: 'post',
  path: '/api/accepted-invitations',
  summary: 'Join the firm as whoever is signed in',
  request: { body: jsonBody(z.strictObject({ token: linkToken })) },
  responses: {
    200: jsonAnswer('Where to', z.object({ workspace: z.string() })),
    ...refusals(...byLink, 'sign-in-required', 'member-already'),
  },
})

const acceptNew = createRoute({
  method: 'post',
  path: '/api/accepted-invitations/people',
  summary: 'Join the firm as somebody new',
  description: 'Makes an account and signs it in. Whoever has one signs in first and joins with it.',
  request: {
    body: jsonBody(
      z.strictObject({ token: linkToken, name: nameGiven, email: emailGiven, password: newPassword }),
    ),
  },
  responses: {
    201: jsonAnswer('Where to', z.object({ workspace: z.string() })),
    ...refusals(...byLink, 'email-taken'),
  },
})

export function invitationRoutes(context: Context) {
  return new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(open, async (c) => {
      const found = await openInvitation(context, c.req.valid('json').token)
      const { workspace_name: firm, role, inviter: by, email } = found
      return c.json({ firm, role, by, email }, 200)
    })
    .openapi(accept, async (c) => {
      const { user } = await signedIn(context, c)
      const invitation = await acceptAs(context, c.req.valid('json').token, user.id)
      await noteJoined(invitation, user.id)
      return c.json({ workspace: invitation.workspace_key }, 200)
    })
    .openapi(acceptNew, async (c) => {
      const { token, ...person } = c.req.valid('json')
      const joined = await acceptAsNew(context, token, person, senderOf(c))
      await noteJoined(joined.invitation, joined.signedIn.user)
      giveSession(context, c, joined.signedIn)
      return c.json({ workspace: joined.invitation.workspace_key }, 201)
    })

  async function noteJoined({ id, workspace_key: workspace, role }: InvitationRow, user: string) {
    await audit(context, { workspace, user, action: 'member-joined', about: id, detail: { role } })
  }
}
