import { Hono, type MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/** On every answer. */
export const securityHeaders = (publicUrl: string): MiddlewareHandler =>
  secureHeaders({
    strictTransportSecurity: publicUrl.startsWith('https:'),
    crossOriginResourcePolicy: false,
    crossOriginOpenerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
  })

/** The same for what is answered without Hono. */
export async function securityHeadersOf(publicUrl: string): Promise<Record<string, string>> {
  const asked = new Hono().use(securityHeaders(publicUrl)).get('/', (c) => c.body(null))
  const { headers } = await asked.request('/')
  return Object.fromEntries(headers)
}
