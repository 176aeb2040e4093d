import { Problem } from '@pulya/contract/problem'

/** The whole body, refused as soon as it is longer than allowed, whatever its headers promise. */
export async function readBytes(request: Request, bytesMax: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > bytesMax) throw new Problem('body-too-large')
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of received(request)) {
    length += chunk.length
    if (length > bytesMax) throw new Problem('body-too-large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, length)
}

/** Who hangs up halfway has sent a bad request: that is no failure of ours to be looked into. */
async function* received({ body }: Request): AsyncGenerator<Uint8Array> {
  try {
    yield* body ?? []
  } catch {
    throw new Problem('body-invalid')
  }
}
