import { hc } from 'hono/client'

import type { Api } from './api.ts'

/** The typed client: paths, bodies and answers come from the routes, so a renamed field breaks the site's build. */
export const connect = (base: string, fetchWith?: typeof fetch) =>
  hc<Api>(base, fetchWith ? { fetch: fetchWith } : undefined)

export type Client = ReturnType<typeof connect>
