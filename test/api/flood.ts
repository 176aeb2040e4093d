import { once } from 'node:events'
import { request } from 'node:http'

import type { Answer } from './ask.ts'

const piece = Buffer.alloc(256 * 1024, 'x')

/** Sends a body that would go on up to `bytesMax`, until it is answered. @returns The answer and how much was taken. */
export async function flood(
  address: string,
  about: { path: string; headers: Record<string, string>; bytesMax: number; chunked: boolean },
): Promise<{ answer: Answer; taken: number }> {
  const { path, headers, bytesMax, chunked } = about
  const length = chunked ? { 'transfer-encoding': 'chunked' } : { 'content-length': `${bytesMax}` }
  const sending = request(new URL(path, address), {
    method: 'POST',
    headers: { ...headers, ...length },
    agent: false,
  })
  const over = new AbortController()
  // Whoever is refused is hung up on: that ends the writing and is no failure of the test.
  sending.on('error', () => over.abort())
  const answer = new Promise<Answer>((resolve) => {
    sending.on('response', (response) => {
      over.abort()
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const text = Buffer.concat(parts).toString()
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text })
      })
    })
  })
  let taken = 0
  while (!over.signal.aborted && taken < bytesMax) {
    taken += piece.length
    if (!sending.write(piece)) await once(sending, 'drain', { signal: over.signal }).catch(() => undefined)
  }
  const said = await answer
  sending.destroy()
  return { answer: said, taken }
}
