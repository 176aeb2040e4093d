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
  let answered = false
  // Whoever is refused is hung up on: that ends the writing and is no failure of the test.
  sending.on('error', () => (answered = true))
  const answer = new Promise<Answer>((resolve) => {
    sending.on('response', (response) => {
      answered = true
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(parts).toString(),
        }),
      )
    })
  })
  let taken = 0
  while (!answered && taken < bytesMax) {
    taken += piece.length
    if (!sending.write(piece)) await Promise.race([once(sending, 'drain'), answer]).catch(() => undefined)
  }
  const said = await answer
  sending.destroy()
  return { answer: said, taken }
}
