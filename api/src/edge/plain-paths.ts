import { Problem } from '@pulya/contract/problem'
import type { MiddlewareHandler } from 'hono'

/** Slashes in disguise, doubled slashes and encoded dots: spellings under which one path could pass for another. */
const disguised = /%2f|%5c|%00|%2e|\/\/|\\/i

export const plainPaths: MiddlewareHandler = async (c, next) => {
  const { pathname } = new URL(c.req.url)
  if (disguised.test(pathname)) throw new Problem('not-found')
  return next()
}
