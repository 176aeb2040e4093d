import { OpenAPIHono } from '@hono/zod-openapi'
import { Problem } from '@pulya/contract/problem'
import { importBytesMax, importLimits } from '@pulya/quiz/import/limits'
import { except } from 'hono/combine'
import { cors } from 'hono/cors'
import { requestId } from 'hono/request-id'
import { getPath } from 'hono/utils/url'

import { createApi } from './api.ts'
import type { Context } from './context.ts'
import { tlsAsk } from './domains/tls-ask.ts'
import { routedPath } from './edge/customer-host.ts'
import { plainPaths } from './edge/plain-paths.ts'
import { hostsOf, knownHosts } from './edge/hosts.ts'
import { answerError } from './edge/refuse.ts'
import { securityHeaders } from './edge/security-headers.ts'
import { sameOrigin } from './edge/same-origin.ts'
import { strictBody } from './edge/strict-body.ts'
import { health } from './edge/health.ts'
import { fitPreviews } from './fit/serve-fit-preview.ts'
import { pageErrors } from './publishing/page-errors.ts'
import { previews, previewUploads } from './publishing/serve-preview.ts'
import { publicPages } from './publishing/pages.ts'
import type { Site } from './publishing/render.ts'
import { sharedReports } from './report-links/serve-report.ts'
import { reviewedDrafts } from './review/serve-draft.ts'
import { reviews } from './review/serve-review.ts'
import { studioPages } from './studio/pages.ts'

const visitBodyMax = 64 * 1024
const studioBodyMax = 1024 * 1024
const aiBodyMax = 64 * 1024
const ai = '/api/workspaces/:workspace/ai/*'
const imports = '/api/workspaces/:workspace/imports'
/** Files, as at `/v1/uploads`. */
const files = ['assets', 'spend-previews', 'spend-imports'].map(
  (name) => `/api/workspaces/:workspace/${name}`,
)

export function createApp(context: Context, site: Site, loopbackPort: number | undefined) {
  const app = new OpenAPIHono({
    getPath: (request) => routedPath(context.domains, request.headers.get('host'), getPath(request)),
  })
  const origins = new Set([context.publicUrl])
  if (loopbackPort !== undefined)
    origins.add(`http://localhost:${loopbackPort}`).add(`http://127.0.0.1:${loopbackPort}`)

  app.onError(pageErrors(context, answerError(context.log)))
  app.notFound(() => {
    throw new Problem('not-found')
  })
  app.use(requestId({ headerName: '' }))
  app.use(securityHeaders(context.publicUrl))
  // The proxy asks from beside us, under whatever name it knows us by.
  app.route('/', tlsAsk(context))
  app.use(plainPaths, knownHosts(hostsOf(context.publicUrl, loopbackPort, context.domains)))

  // Visitors' sites send here from anywhere; nothing in the answers is private and no cookie is read.
  app.use(
    '/v1/*',
    cors({ origin: '*', allowMethods: ['POST'], allowHeaders: ['content-type'], maxAge: 86_400 }),
  )
  // The one body that is no JSON is a file; its route reads it.
  app.use('/v1/*', except('/v1/uploads', strictBody(visitBodyMax)))
  app.use(
    '/api/*',
    sameOrigin(origins),
    except([previewUploads, imports, ai, ...files], strictBody(studioBodyMax)),
  )
  // A few texts; what goes out to a service is not to be as large as what stays here.
  app.use(ai, strictBody(aiBodyMax))
  // A file of another tool is larger than anything of ours, and its depth is not for us to choose.
  app.use(imports, strictBody(importBytesMax, importLimits))

  app.route('/', createApi(context))
  app.doc31('/openapi.json', { openapi: '3.1.0', info: { title: 'Pulya', version: '1' } })
  app.route('/', health(context))
  app.route('/', publicPages(context))
  app.route('/', previews(context))
  app.route('/', fitPreviews(context))
  app.route('/', sharedReports(context, site))
  app.route('/', reviewedDrafts(context))
  app.route('/', reviews(context, site))
  app.route(
    '/',
    studioPages(context, site, async (c, request) => app.fetch(request, c.env)),
  )
  return app
}
