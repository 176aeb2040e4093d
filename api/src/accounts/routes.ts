import { OpenAPIHono } from '@hono/zod-openapi'

import type { Context } from '../context.ts'
import { ownAccountRoutes } from './account-routes.ts'
import { openChallenges } from './challenges.ts'
import { codeRoutes } from './code-routes.ts'
import { invitationRoutes } from './invitation-routes.ts'
import { openLimits } from './limits.ts'
import { memberRoutes } from './member-routes.ts'
import { passkeyRoutes } from './passkey-routes.ts'
import { resetRoutes } from './reset-routes.ts'
import { sessionRoutes } from './session-routes.ts'

/** Who people are, how they prove it, and which firms they belong to. */
export function accountRoutes(context: Context) {
  const limits = openLimits()
  const challenges = openChallenges()
  return new OpenAPIHono()
    .route('/', sessionRoutes(context, limits, challenges))
    .route('/', resetRoutes(context, limits))
    .route('/', invitationRoutes(context))
    .route('/', ownAccountRoutes(context, limits))
    .route('/', passkeyRoutes(context, limits, challenges))
    .route('/', codeRoutes(context, limits))
    .route('/', memberRoutes(context))
}
