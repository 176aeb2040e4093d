import type { Context as HonoContext } from 'hono'

/**
 * The key of a request, if it carries one, be it empty: https://www.rfc-editor.org/rfc/rfc6750#section-2.1. A page of
 * another site cannot add this header, so such a request needs no `Origin`; nor does it speak for whoever is signed in
 * beside it.
 */
export function bearerOf(c: HonoContext): string | undefined {
  const carried = /^bearer(?: +(.*))?$/i.exec(c.req.header('authorization') ?? '')
  return carried ? (carried[1] ?? '') : undefined
}
