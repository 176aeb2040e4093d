import { type BodyLimits, parseBody } from '@pulya/contract/body'
import { Problem } from '@pulya/contract/problem'
import type { MiddlewareHandler } from 'hono'

import { readBytes } from './read-bytes.ts'

const jsonType = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i
const withBody = new Set(['POST', 'PUT', 'PATCH'])

/**
 * The only way a JSON body gets in: right type, bounded size, and the strict scanner of the contract before any schema.
 * Hono alone would parse `text/plain`, NUL, lone surrogates and bodies five thousand levels deep.
 */
export const strictBody =
  (bytesMax: number, limits?: BodyLimits): MiddlewareHandler =>
  async (c, next) => {
    if (!withBody.has(c.req.method)) return next()
    if (!jsonType.test(c.req.header('content-type') ?? '')) throw new Problem('content-type-unsupported')
    if (c.req.header('content-encoding')) throw new Problem('content-type-unsupported')
    const bytes = await readBytes(c.req.raw, bytesMax)
    const parsed = parseBody(bytes, limits)
    if ('flaw' in parsed) throw new Problem('body-invalid', { flaws: [parsed.flaw] })
    const text = new TextDecoder().decode(bytes)
    // What Hono reads a body from; it holds promises, whatever its type says.
    Object.assign(c.req.bodyCache, { text: Promise.resolve(text) })
    return next()
  }
