import { createHash } from 'node:crypto'

import type { Flaw } from '@pulya/contract/flaw'
import { Problem } from '@pulya/contract/problem'
import type { UploadAbout, UploadKept } from '@pulya/contract/upload'
import { workspaceOf } from '@pulya/contract/public-id'
import { fileBytesMax, type FileKind, megabytes } from '@pulya/questions/file-limits'

import type { Context } from '../context.ts'
import type { Audience } from '../visits/audience.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import type { Draft } from './folder.ts'
import { isWholePdf } from './pdf.ts'
import { drawnAnew } from './picture.ts'
import { rejected, tooLarge } from './rejected.ts'
import { findUpload, insertUpload, kindsTaken, type Quota, type UploadRow, usedBy } from './upload-rows.ts'
import { kindOfDraft, withDraft } from './with-draft.ts'

export const quota: Quota = { files: 10, bytes: 40 * 1024 * 1024 }

export interface Upload {
  about: UploadAbout
  /** At most as long as the largest file there may be. */
  pieces: AsyncIterable<Uint8Array>
  audience: Audience
}

/**
 * Keeps a file of a visitor. Resolves after it is on disk. The same file under the same id changes nothing and answers
 * the same.
 *
 * @throws `not-found` when no version of this document asks for files there, `file-rejected` with the reason,
 *   `id-reused` when the id stands for another file, `storage-full`.
 */
export async function keepUpload(
  context: Keeping,
  { about, pieces, audience }: Upload,
): Promise<UploadKept & { repeated: boolean }> {
  const { folder } = context.uploads
  const workspace = await context.workspaces.find(workspaceOf(about.source))
  const taken = workspace ? await kindsTaken(workspace.db, about.source, about.question) : []
  if (!workspace || taken.length === 0)
    throw new Problem('not-found', { flaws: [{ pointer: '#/question', code: 'question-unknown' }] })
  return withDraft(folder, pieces, (draft) =>
    keepDraft(context, workspace, { about, audience, draft, taken }),
  )
}

type Keeping = Pick<Context, 'uploads' | 'workspaces' | 'now'>

async function keepDraft(
  { uploads: { folder }, now }: Keeping,
  workspace: Workspace,
  { about, audience, draft, taken }: Pick<Upload, 'about' | 'audience'> & Come,
) {
  const digest = digestOf(about, draft)
  const known = await findUpload(workspace.db, about.id)
  if (known) return repeated(known, digest)
  const over = overQuota(await usedBy(workspace.db, about.submission), 0)
  if (over) throw rejected(over)

  const { kind, bytes } = await accepted(draft, taken)
  const file = await folder.keep(workspace.key, bytes ?? draft)
  const kept = { kind, file, bytes: bytes?.length ?? draft.bytes }
  const row = { ...about, ...kept, digest, audience, at: now() }
  const [added] = await workspace.db.write([insertUpload(row, quota)])
  if (added?.rows.length === 1) return { ...shown(row), repeated: false }

  await folder.remove(workspace.key, [file])
  return instead(workspace, about, digest, row.bytes)
}

interface Come {
  draft: Draft
  taken: readonly FileKind[]
}

/** Another request was first with this id, or with the last place there was. */
async function instead({ db }: Workspace, { id, submission }: UploadAbout, digest: string, bytes: number) {
  const known = await findUpload(db, id)
  if (known) return repeated(known, digest)
  throw rejected(
    overQuota(await usedBy(db, submission), bytes) ?? { code: 'files-too-many', limit: quota.files },
  )
}

function repeated(known: UploadRow, digest: string) {
  if (known.digest === digest) return { ...shown(known), repeated: true }
  throw new Problem('id-reused', { flaws: [{ pointer: '#/id', code: 'id-reused' }] })
}

const shown = ({ id, name, kind, bytes }: UploadRow): UploadKept => ({ id, name, kind, bytes })

function digestOf({ source, submission, question }: UploadAbout, draft: Draft): string {
  const content = [source, submission, question, draft.digest]
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url')
}

function overQuota(used: Quota, more: number): Flaw | undefined {
  if (used.files >= quota.files) return { code: 'files-too-many', limit: quota.files }
  return used.bytes + more > quota.bytes
    ? { code: 'files-too-heavy', limit: megabytes(quota.bytes) }
    : undefined
}

/** What the file is and, when it is not kept as it came, its bytes. @throws `file-rejected`. */
async function accepted(
  draft: Draft,
  taken: readonly FileKind[],
): Promise<{ kind: FileKind; bytes?: Uint8Array }> {
  const kind = kindOfDraft(draft)
  if (!taken.includes(kind)) throw rejected({ code: 'file-unwanted' })
  if (draft.bytes > fileBytesMax[kind]) throw rejected(tooLarge(kind))
  if (kind === 'image') {
    const drawn = await drawnAnew(draft.path)
    if ('flaw' in drawn) throw rejected(drawn.flaw)
    return { kind, bytes: drawn.webp }
  }
  if (!(await isWholePdf(draft.path, draft.bytes))) throw rejected({ code: 'file-broken' })
  return { kind }
}
