import { host, type Host } from '@pulya/contract/host'
import { Problem } from '@pulya/contract/problem'
import type { MiddlewareHandler } from 'hono'

import type { Domains } from '../domains/domains.ts'

/**
 * Whether a Host header names one of the hosts this process answers for. Links are never built from a request.
 *
 * @param loopbackPort The port on which this computer itself may call us by its loopback names.
 */
export function hostsOf(
  publicUrl: string,
  loopbackPort: number | undefined,
  domains: Pick<Domains, 'find'>,
): (hostHeader: string | undefined) => boolean {
  const own = new Set([spelled(partsOf(new URL(publicUrl)))])
  if (loopbackPort !== undefined) {
    for (const name of ['localhost', '127.0.0.1', '[::1]']) own.add(spelled({ name, port: loopbackPort }))
  }
  return (hostHeader) => {
    const name = hostNamed(hostHeader)
    return name !== undefined && (own.has(name) || domains.find(name) !== undefined)
  }
}

/** A request for anybody else is refused. */
export const knownHosts =
  (isOurs: ReturnType<typeof hostsOf>): MiddlewareHandler =>
  async (c, next) => {
    if (!isOurs(c.req.header('host'))) throw new Problem('host-unknown')
    return next()
  }

const named = new Map<string, string>()
const namedMax = 1000

/**
 * The host that a Host header names, `undefined` for a malformed one. A request asks several times, and crowds name few
 * hosts: what they are is remembered.
 */
export function hostNamed(hostHeader: string | null | undefined): string | undefined {
  const before = named.get(hostHeader ?? '')
  if (before !== undefined) return before
  const given = host(hostHeader)
  if (!('value' in given) || typeof hostHeader !== 'string') return undefined
  const name = spelled(given.value)
  if (named.size >= namedMax) named.clear()
  named.set(hostHeader, name)
  return name
}

const partsOf = ({ hostname, port }: URL): Host => ({ name: hostname, ...(port && { port: Number(port) }) })

/** The default port of http and https may be written or left out. */
function spelled({ name, port }: Host): string {
  return port === undefined || port === 80 || port === 443 ? name : `${name}:${port}`
}
