import { OpenAPIHono } from '@hono/zod-openapi'

import { accountRoutes } from './accounts/routes.ts'
import { aiRoutes } from './ai/routes.ts'
import { keyRoutes } from './api-keys/routes.ts'
import { assetRoutes } from './assets/routes.ts'
import { auditRoutes } from './audit/routes.ts'
import { brandRoutes } from './brands/routes.ts'
import { consentRoutes } from './consents/routes.ts'
import type { Context } from './context.ts'
import { libraryRoutes } from './documents/library-routes.ts'
import { documentRoutes } from './documents/routes.ts'
import { templateRoutes } from './documents/template-routes.ts'
import { domainRoutes } from './domains/routes.ts'
import { memoryRoutes } from './experiments/memory-routes.ts'
import { planningRoutes } from './experiments/planning-routes.ts'
import { experimentRoutes } from './experiments/routes.ts'
import { exportRoutes } from './exports/routes.ts'
import { fitRoutes } from './fit/routes.ts'
import { findingRoutes } from './findings/routes.ts'
import { publicLeadRoutes } from './leads/public-routes.ts'
import { leadRoutes } from './leads/routes.ts'
import { onboardingRoutes } from './onboarding/routes.ts'
import { presenceRoutes } from './presence/routes.ts'
import { sharingRoutes } from './sharing/routes.ts'
import { reportLinkRoutes } from './report-links/routes.ts'
import { reportRoutes } from './reports/routes.ts'
import { commentRoutes } from './review/comment-routes.ts'
import { reviewLinkRoutes } from './review/routes.ts'
import { retentionRoutes } from './retention/routes.ts'
import { scheduleRoutes } from './schedule/routes.ts'
import { spendRoutes } from './spend/routes.ts'
import { uploadRoutes } from './uploads/routes.ts'
import { versionRoutes } from './versions/routes.ts'
import { visitRoutes } from './visits/routes.ts'
import { settingsRoutes } from './workspaces/settings-routes.ts'
import { firmRoutes } from './workspaces/firm-routes.ts'
import { workspaceRoutes } from './workspaces/routes.ts'

/** Everything that speaks JSON, in one typed chain: the OpenAPI document and the typed client both come from it. */
export const createApi = (context: Context) =>
  new OpenAPIHono()
    .route('/', visitRoutes(context))
    .route('/', publicLeadRoutes(context))
    .route('/', uploadRoutes(context))
    .route('/', accountRoutes(context))
    .route('/', auditRoutes(context))
    .route('/', keyRoutes(context))
    .route('/', assetRoutes(context))
    .route('/', documentRoutes(context))
    .route('/', libraryRoutes(context))
    .route('/', templateRoutes(context))
    .route('/', aiRoutes(context))
    .route('/', onboardingRoutes(context))
    .route('/', consentRoutes(context))
    .route('/', fitRoutes(context))
    .route('/', versionRoutes(context))
    .route('/', scheduleRoutes(context))
    .route('/', sharingRoutes(context))
    .route('/', domainRoutes(context))
    .route('/', planningRoutes(context))
    .route('/', experimentRoutes(context))
    .route('/', memoryRoutes(context))
    .route('/', findingRoutes(context))
    .route('/', leadRoutes(context))
    .route('/', presenceRoutes(context))
    .route('/', reportRoutes(context))
    .route('/', spendRoutes(context))
    .route('/', exportRoutes(context))
    .route('/', reportLinkRoutes(context))
    .route('/', reviewLinkRoutes(context))
    .route('/', commentRoutes(context))
    .route('/', settingsRoutes(context))
    .route('/', firmRoutes(context))
    .route('/', brandRoutes(context))
    .route('/', retentionRoutes(context))
    .route('/', workspaceRoutes(context))

export type Api = ReturnType<typeof createApi>
