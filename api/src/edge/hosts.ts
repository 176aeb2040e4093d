import { host, type Host } from '@pulya/contract/host'
import { Problem } from '@pulya/contract/problem'
import type { MiddlewareHandler } from 'hono'

import type { Domains } from '../domains/domains.ts'

/** Hosts this process answers for. Links are never built from a request, and a request for anybody else is refused. */
export function knownHosts(
  publicUrl: string,
  loopbackPort: number | undefined,
  domains: Pick<Domains, 'find'>,
): MiddlewareHandler {
  const own = new Set([spelled(partsOf(new URL(publicUrl)))])
  if (loopbackPort !== undefined) {
    for (const name of ['localhost', '127.0.0.1', '[::1]']) own.add(spelled({ name, port: loopbackPort }))
  }
  return async (c, next) => {
    const given = host(c.req.header('host'))
    const name = 'value' in given ? spelled(given.value) : undefined
    if (name === undefined || !(own.has(name) || domains.find(name))) throw new Problem('host-unknown')
    return next()
  }
}

const partsOf = ({ hostname, port }: URL): Host => ({ name: hostname, ...(port && { port: Number(port) }) })

/** The default port of http and https may be written or left out. */
export function spelled({ name, port }: Host): string {
  return port === undefined || port === 80 || port === 443 ? name : `${name}:${port}`
}
