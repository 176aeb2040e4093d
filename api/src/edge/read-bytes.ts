import type { FlawAt } from '@pulya/contract/flaw'
import { Problem } from '@pulya/contract/problem'

export interface BodyLimits {
  bytesMax: number
  /** From the first byte to the last. */
  withinMs?: number
  /** Says of a body that is too large what a person can do about it. */
  flaw?: FlawAt
}

const aLittleMs = 10_000

/** The whole body, refused as soon as it is longer than allowed, whatever its headers promise. */
export const readBytes = (request: Request, bytesMax: number): Promise<Uint8Array> =>
  readWithin(request, { bytesMax })

/** The whole body, as far as the limits let it come. */
export async function readWithin(request: Request, limits: BodyLimits): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of bodyOf(request, limits)) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** The body piece by piece, as far as the limits let it come. */
export async function* bodyOf(
  request: Request,
  { bytesMax, withinMs = aLittleMs, flaw }: BodyLimits,
): AsyncGenerator<Uint8Array> {
  const tooLarge = () => new Problem('body-too-large', flaw ? { flaws: [flaw] } : {})
  if (Number(request.headers.get('content-length') ?? 0) > bytesMax) throw tooLarge()
  const reader = request.body?.getReader()
  if (!reader) return
  let late = false
  const clock = setTimeout(() => {
    late = true
    void hangUp(reader)
  }, withinMs)
  try {
    let length = 0
    for (;;) {
      const { done, value } = await next(reader)
      if (late) throw new Problem('body-too-slow')
      if (done) return
      length += value.length
      if (length > bytesMax) throw tooLarge()
      yield value
    }
  } finally {
    clearTimeout(clock)
    await hangUp(reader)
  }
}

type Reader = ReadableStreamDefaultReader<Uint8Array>

/** Who hangs up halfway has sent a bad request: that is no failure of ours to be looked into. */
async function next(reader: Reader) {
  try {
    return await reader.read()
  } catch {
    throw new Problem('body-invalid')
  }
}

/** Nothing more is wanted; a body that has ended or broken off by itself has nothing against it. */
const hangUp = (reader: Reader): Promise<void> => reader.cancel().catch(() => undefined)
