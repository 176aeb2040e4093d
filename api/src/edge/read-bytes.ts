import { Problem } from '@pulya/contract/problem'

/** The whole body, refused as soon as it is longer than allowed, whatever its headers promise. */
export async function readBytes(request: Request, bytesMax: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > bytesMax) throw new Problem('body-too-large')
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.length
    if (length > bytesMax) throw new Problem('body-too-large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, length)
}
