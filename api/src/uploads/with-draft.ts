import { Problem } from '@pulya/contract/problem'
import type { FileKind } from '@pulya/questions/file-limits'

import type { Draft, UploadFolder } from './folder.ts'
import { kindOfBytes } from './kind-of-bytes.ts'
import { rejected } from './rejected.ts'

/** Left to the databases, which must go on when nobody can attach anything. */
const bytesKeptFree = 500 * 1024 * 1024

/** Receives a file, does this with it and throws away what has not been kept. @throws `storage-full`. */
export async function withDraft<Result>(
  folder: UploadFolder,
  pieces: AsyncIterable<Uint8Array>,
  use: (draft: Draft) => Promise<Result>,
): Promise<Result> {
  if ((await folder.bytesFree()) < bytesKeptFree) throw new Problem('storage-full')
  try {
    const draft = await folder.receive(pieces)
    return await use(draft).finally(() => folder.discard(draft))
  } catch (error) {
    throw isNoRoom(error) ? new Problem('storage-full') : error
  }
}

/** What has come, by its bytes. @throws `file-rejected` for what nobody takes. */
export function kindOfDraft({ bytes, head }: Draft): FileKind {
  if (bytes === 0) throw rejected({ code: 'file-broken' })
  const kind = kindOfBytes(head)
  if (kind === undefined) throw rejected({ code: 'file-type' })
  if (kind === 'heic') throw rejected({ code: 'file-heic' })
  return kind
}

/** The disk, or what its owner has given us of it, is full. */
const isNoRoom = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
