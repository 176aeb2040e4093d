import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import type { Context as HonoContext } from 'hono'

/** A body in every encoding we answer with, made once. */
export interface Bytes {
  identity: Uint8Array<ArrayBuffer>
  gzip: Uint8Array<ArrayBuffer>
  br: Uint8Array<ArrayBuffer>
}

const toGzip = promisify(gzip)
const toBrotli = promisify(brotliCompress)

/** Slow on purpose: done once at publication, sent a million times. */
export async function compress(text: string): Promise<Bytes> {
  const identity = copyOf(Buffer.from(text))
  const brotliOptions = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: identity.length },
  }
  const [gz, br] = await Promise.all([toGzip(identity, { level: 9 }), toBrotli(identity, brotliOptions)])
  return { identity, gzip: copyOf(gz), br: copyOf(br) }
}

/** Answers in the best encoding the browser takes. */
export function sendBytes(c: HonoContext, bytes: Bytes, headers: Record<string, string>): Response {
  const accepted = c.req.header('accept-encoding') ?? ''
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
  return c.body(bytes[encoding], 200, {
    ...headers,
    vary: 'accept-encoding',
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
  })
}

/** Apart from Node's shared pool, so that it can go to the database as it is. */
export const copyOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)
