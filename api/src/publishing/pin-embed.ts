import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'

import { Problem } from '@pulya/contract/problem'
import { z } from 'zod'

import type { Context } from '../context.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { type Bytes, compress } from './bytes.ts'
import { embedOf } from './embed-of.ts'
import { publishedQuiz } from './published-quizzes.ts'

/**
 * Keeps the script of a quiz as it is published and built now, with all it might fetch later, at an address of its own.
 * To pin the same bytes again changes nothing.
 *
 * @returns Also `sha384-…`, for the `integrity` of a script tag. https://w3c.github.io/webappsec-subresource-integrity/
 * @throws `not-found` when the quiz is not published.
 */
export async function pinEmbed(
  context: Context,
  workspace: Workspace,
  id: string,
): Promise<{ address: string; integrity: string }> {
  const quiz = await publishedQuiz(workspace, id)
  if (!quiz) throw new Problem('not-found')
  const script = embedOf(context, quiz, { asked: ['window', 'ending'] })
  const hash = createHash('sha384').update(script).digest()
  const name = hash.toString('base64url')
  const { br } = await compress(script)
  await workspace.db.write([
    {
      sql: `insert into pinned_embed (sha384, document_id, brotli, created_at) values (?, ?, ?, ?)
            on conflict (sha384) do nothing`,
      args: [name, id, br.buffer, context.now()],
    },
  ])
  return {
    address: `${context.publicUrl}/w/${id}/${name}.js`,
    integrity: `sha384-${hash.toString('base64')}`,
  }
}

const toText = promisify(brotliDecompress)

/** The bytes that were pinned for this quiz under this name. */
export async function pinnedEmbed({ db }: Workspace, id: string, name: string): Promise<Bytes | undefined> {
  const [row] = await db.read({
    sql: 'select brotli from pinned_embed where sha384 = ? and document_id = ?',
    args: [name, id],
  })
  if (!row) return undefined
  const { brotli } = pinnedRow.parse(row)
  return compress((await toText(brotli)).toString())
}

const pinnedRow = z.object({ brotli: z.instanceof(ArrayBuffer) })
