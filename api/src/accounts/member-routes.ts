import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { workspaceKey } from '@pulya/contract/public-id'
import { uuid } from '@pulya/contract/uuid'
import { z } from 'zod'

import { audit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { enter } from './guard.ts'
import { listWaiting } from './invitation-rows.ts'
import { invite, takeBack } from './invitations.ts'
import { listMembers } from './member-rows.ts'
import { changeRole, removeMember } from './members.ts'
import { roles } from './permissions.ts'
import { emailGiven } from './shapes.ts'

const firm = z.object({ workspace: workspaceKey })
const common = ['sign-in-required', 'forbidden', 'not-found'] as const
const done = { 204: { description: 'Done' } }

const list = createRoute({
  method: 'get',
  path: '/api/workspaces/{workspace}/members',
  summary: 'Who belongs to the firm, and who is invited',
  request: { params: firm },
  responses: {
    200: jsonAnswer(
      'People, by role and name; invitations nobody has accepted, the newest first',
      z.object({
        members: z.array(
          z.object({
            id: z.string(),
            name: z.string(),
            email: z.string().nullable(),
            role: z.enum(roles),
            seenAt: z.number().nullable(),
          }),
        ),
        invitations: z.array(
          z.object({
            id: z.string(),
            role: z.enum(roles),
            email: z.string().nullable(),
            by: z.string(),
            expiresAt: z.number(),
          }),
        ),
      }),
    ),
    ...refusals(...common),
  },
})

const member = firm.extend({ member: uuid })

const setRole = createRoute({
  method: 'patch',
  path: '/api/workspaces/{workspace}/members/{member}',
  summary: 'Give a member another role',
  request: { params: member, body: jsonBody(z.strictObject({ role: z.enum(roles) })) },
  responses: { ...done, ...refusals(...common, ...bodyRefusals, 'origin-refused', 'last-owner') },
})

const remove = createRoute({
  method: 'delete',
  path: '/api/workspaces/{workspace}/members/{member}',
  summary: 'Remove somebody from the firm',
  request: { params: member },
  responses: { ...done, ...refusals(...common, 'origin-refused', 'last-owner') },
})

const create = createRoute({
  method: 'post',
  path: '/api/workspaces/{workspace}/invitations',
  summary: 'A link by which somebody joins the firm',
  description: 'Works once, for seven days. The address is told once and cannot be read again.',
  request: {
    params: firm,
    body: jsonBody(z.strictObject({ role: z.enum(roles), email: emailGiven.nullable().default(null) })),
  },
  responses: {
    201: jsonAnswer(
      'The invitation',
      z.object({ id: z.string(), address: z.string(), expiresAt: z.number() }),
    ),
    ...refusals(...common, ...bodyRefusals, 'origin-refused'),
  },
})

const revoke = createRoute({
  method: 'delete',
  path: '/api/workspaces/{workspace}/invitations/{invitation}',
  summary: 'Take an invitation back',
  request: { params: firm.extend({ invitation: uuid }) },
  responses: { ...done, ...refusals(...common, 'origin-refused') },
})

export const memberRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(list, async (c) => {
      const { workspace } = await enter(context, c, c.req.valid('param').workspace, 'manage-members')
      const people = await listMembers(context.control, workspace.key)
      const waiting = await listWaiting(context.control, workspace.key)
      return c.json(
        {
          members: people.map(({ seen_at, ...known }) => ({ ...known, seenAt: seen_at })),
          invitations: waiting.map(({ id, role, email, inviter, expires_at }) => ({
            id,
            role,
            email,
            by: inviter,
            expiresAt: expires_at,
          })),
        },
        200,
      )
    })
    .openapi(setRole, async (c) => {
      const { workspace: key, member: about } = c.req.valid('param')
      const { workspace, actor } = await enter(context, c, key, 'manage-members')
      const { role } = c.req.valid('json')
      await changeRole(context, workspace.key, about, role)
      await audit(context, {
        ...by(workspace.key, actor),
        action: 'member-role-changed',
        about,
        detail: { role },
      })
      return c.body(null, 204)
    })
    .openapi(remove, async (c) => {
      const { workspace: key, member: about } = c.req.valid('param')
      const { workspace, actor } = await enter(context, c, key, 'manage-members')
      await removeMember(context, workspace.key, about)
      await audit(context, { ...by(workspace.key, actor), action: 'member-removed', about })
      return c.body(null, 204)
    })
    .openapi(create, async (c) => {
      const { workspace, actor } = await enter(context, c, c.req.valid('param').workspace, 'manage-members')
      const wanted = c.req.valid('json')
      const invitation = await invite(context, { ...wanted, workspace: workspace.key, by: actor.user.id })
      const detail = { role: wanted.role, ...(wanted.email !== null && { email: wanted.email }) }
      await audit(context, {
        ...by(workspace.key, actor),
        action: 'member-invited',
        about: invitation.id,
        detail,
      })
      return c.json(invitation, 201)
    })
    .openapi(revoke, async (c) => {
      const { workspace: key, invitation: about } = c.req.valid('param')
      const { workspace, actor } = await enter(context, c, key, 'manage-members')
      await takeBack(context, workspace.key, about)
      await audit(context, { ...by(workspace.key, actor), action: 'invitation-taken-back', about })
      return c.body(null, 204)
    })

const by = (workspace: string, { user }: { user: { id: string } }) => ({ workspace, user: user.id })
