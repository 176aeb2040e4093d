import type { Context as HonoContext } from 'hono'

/**
 * The key of a request, if it carries one: https://www.rfc-editor.org/rfc/rfc6750#section-2.1. A page of another site
 * cannot add this header, so such a request needs no `Origin`; nor does it speak for whoever is signed in beside it.
 */
export const bearerOf = (c: HonoContext): string | undefined =>
  /^Bearer +(\S*)$/i.exec(c.req.header('authorization') ?? '')?.[1]
