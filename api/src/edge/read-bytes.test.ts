import { expect, test } from 'vitest'

import { bodyOf, readBytes } from './read-bytes.ts'

/** A request whose body is written by the test; `stopped` is told when nobody reads on. */
function requestWith(write: (body: ReadableStreamDefaultController<Uint8Array>) => void) {
  const stopped = Promise.withResolvers<void>()
  const body = new ReadableStream<Uint8Array>({ start: write, cancel: () => stopped.resolve() })
  const init = { method: 'POST', body, duplex: 'half' }
  return { request: new Request('http://in.process/', init), stopped: stopped.promise }
}

async function taken(pieces: AsyncIterable<Uint8Array>): Promise<number> {
  let bytes = 0
  for await (const piece of pieces) bytes += piece.length
  return bytes
}

test('a body that takes too long is given up', async () => {
  const { request, stopped } = requestWith((body) => body.enqueue(Buffer.from('a')))
  const reading = taken(bodyOf(request, { bytesMax: 10, withinMs: 20 }))
  await expect(reading).rejects.toMatchObject({ code: 'body-too-slow', status: 408 })
  await stopped
})

test('nothing is read behind the byte that is too much', async () => {
  const { request, stopped } = requestWith((body) => body.enqueue(Buffer.alloc(11)))
  await expect(taken(bodyOf(request, { bytesMax: 10 }))).rejects.toMatchObject({ code: 'body-too-large' })
  await stopped
})

test('whoever wants no more of a body stops it', async () => {
  const { request, stopped } = requestWith((body) => body.enqueue(Buffer.from('a')))
  for await (const piece of bodyOf(request, { bytesMax: 10 })) {
    expect(piece).toHaveLength(1)
    break
  }
  await stopped
})

test('a body that breaks off is the fault of the sender', async () => {
  const { request } = requestWith((body) => body.error(new Error('reset')))
  await expect(readBytes(request, 10)).rejects.toMatchObject({ code: 'body-invalid' })
})

test('a body as long as allowed is taken, and no body is an empty one', async () => {
  expect(
    await readBytes(new Request('http://in.process/', { method: 'POST', body: '0123456789' }), 10),
  ).toHaveLength(10)
  expect(await readBytes(new Request('http://in.process/'), 10)).toHaveLength(0)
})
