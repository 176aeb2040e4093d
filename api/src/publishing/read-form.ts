import { Problem } from '@pulya/contract/problem'
import type { Context as HonoContext } from 'hono'

import { readBytes } from '../edge/read-bytes.ts'

const formType = /^application\/x-www-form-urlencoded\s*(;.*)?$/i
const formBytesMax = 64 * 1024

/** The body of a form posted by a browser without script. The route decides how it is read, not the sender. */
export async function readForm(c: HonoContext): Promise<URLSearchParams> {
  if (!formType.test(c.req.header('content-type') ?? '')) throw new Problem('content-type-unsupported')
  const bytes = await readBytes(c.req.raw, formBytesMax)
  return new URLSearchParams(Buffer.from(bytes).toString('utf8'))
}
