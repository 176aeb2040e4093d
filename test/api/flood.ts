import { once } from 'node:events'
import { Agent, request } from 'node:http'

import type { Answer } from './ask.ts'

/** Keeps its connections, as browsers do: of one that asks to be closed, Node drops what was answered and not yet read. */
const browser = new Agent({ keepAlive: true })

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
    agent: browser,
  })
  const over = new AbortController()
  const answer = new Promise<Answer>((resolve, reject) => {
    // Whoever is refused is hung up on: that ends the writing, and is a failure only if nothing was said before.
    sending.on('error', (cause) => {
      over.abort()
      reject(new Error('Hung up on without an answer', { cause }))
    })
    sending.on('response', (response) => {
      over.abort()
      sending.removeAllListeners('error').on('error', () => undefined)
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
