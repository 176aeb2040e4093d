import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'

import type { FlawAt } from '@pulya/contract/flaw'
import { fileName } from '@pulya/contract/file-name'
import { pointerTo } from '@pulya/contract/pointer'
import { Problem } from '@pulya/contract/problem'
import { fileBytesMax } from '@pulya/questions/file-limits'
import { keptValue, page } from '@pulya/questions/file-page'
import type { Question } from '@pulya/questions/definitions'
import type { Context as HonoContext } from 'hono'

import type { Context } from '../context.ts'
import { type Part, partsOf } from '../edge/multipart.ts'
import { bodyOf } from '../edge/read-bytes.ts'
import { senderOf } from '../edge/sender.ts'
import type { Run } from '../publishing/run-rows.ts'
import { audienceOf } from '../visits/audience.ts'
import { keepUpload, quota } from './keep-upload.ts'
import { rejected, tooLarge } from './rejected.ts'
import { takeTurns } from './turns.ts'
import { sentFor } from './upload-rows.ts'
import { uploadWithinMs } from './within.ts'

/** All files a run may keep, and the fields around them. */
const formBytesMax = quota.bytes + 64 * 1024

/** A whole form is long on its way and lies on the disk meanwhile; only one at a time is in memory. */
const receiving = takeTurns({ running: 4, waiting: 0 })
const reading = takeTurns({ running: 1, waiting: 4 })

/**
 * A form with files, posted by a browser without script. Those that can be kept are, and stand in the form from then on
 * as the page of their kind reads them; beside it, what is wrong with the others.
 */
export async function readPostedFiles(
  context: Context,
  c: HonoContext,
  run: Run,
  question: Question<'file'>,
): Promise<{ form: URLSearchParams; flaws: FlawAt[] }> {
  const { folder } = context.uploads
  const form = new URLSearchParams()
  const flaws: FlawAt[] = []

  await receiving(async () => {
    const draft = await folder.receive(
      bodyOf(c.req.raw, { bytesMax: formBytesMax, withinMs: uploadWithinMs }),
    )
    const parts = async () => partsOf(c.req.header('content-type'), await readFile(draft.path))
    await reading(async () => {
      for (const part of await parts()) await take(part)
    }).finally(() => folder.discard(draft))
  })
  await leaveOutUnknown(run, question, form, flaws)
  return { form, flaws }

  async function take({ name, fileName: chosen, body }: Part) {
    if (chosen === undefined) form.append(name, Buffer.from(body).toString('utf8'))
    if (!chosen || name !== question.key) return
    try {
      form.append(name, await keep(chosen, body))
    } catch (error) {
      if (!(error instanceof Problem) || error.flaws.length === 0) throw error
      flaws.push(...error.flaws.map((flaw) => ({ ...flaw, pointer: pointerTo('answers', name) })))
    }
  }

  async function keep(chosen: string, body: Uint8Array): Promise<string> {
    context.uploads.allow(senderOf(c).address, context.now())
    if (body.length > fileBytesMax.image) throw rejected(tooLarge('image'))
    const name = fileName(chosen)
    if ('flaw' in name) throw rejected(name.flaw)
    const about = {
      source: run.snapshot.documentId,
      submission: run.id,
      question: question.key,
      id: randomUUID(),
      name: name.value,
    }
    const audience = audienceOf(c.req.raw.headers)
    return keptValue(await keepUpload(context, { about, pieces: once(body), audience }))
  }
}

/** Boxes of files that came earlier: those of another run, or of another day, are not there any more. */
async function leaveOutUnknown(
  { workspace, id }: Run,
  question: Question<'file'>,
  form: URLSearchParams,
  flaws: FlawAt[],
): Promise<void> {
  const { key } = question
  const named = page.read(question, form)?.files ?? []
  const sent = await sentFor(
    workspace.db,
    id,
    key,
    named.map((file) => file.id),
  )
  const known = named.filter((file) => sent.has(file.id))
  if (known.length === named.length) return
  form.delete(key)
  for (const file of known) form.append(key, keptValue(file))
  flaws.push({ code: 'file-unknown', pointer: pointerTo('answers', key) })
}

async function* once(bytes: Uint8Array) {
  yield bytes
}
