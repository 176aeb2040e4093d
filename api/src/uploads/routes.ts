import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'

import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { Problem } from '@pulya/contract/problem'
import { workspaceKey } from '@pulya/contract/public-id'
import { uploadAbout, uploadKept } from '@pulya/contract/upload'
import { uuid } from '@pulya/contract/uuid'
import { fileBytesMax, type FileKind } from '@pulya/questions/file-limits'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import type { Context } from '../context.ts'
import { jsonAnswer } from '../edge/json.ts'
import { refusals } from '../edge/problem-responses.ts'
import { bodyOf } from '../edge/read-bytes.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { senderOf } from '../edge/sender.ts'
import { audienceOf } from '../visits/audience.ts'
import { disposition } from './disposition.ts'
import { keepUpload } from './keep-upload.ts'
import { tooLarge } from './rejected.ts'
import { takeTurns } from './turns.ts'
import { uploadWithinMs } from './within.ts'
import { findUpload } from './upload-rows.ts'

const bytes = { schema: z.string().meta({ format: 'binary' }) }

const post = createRoute({
  method: 'post',
  path: '/v1/uploads',
  summary: 'Send a file for an answer',
  description:
    'The body is the file: a JPEG, PNG or WebP picture of up to 15 MB, or a PDF of up to 10 MB. What it is its own bytes say; the content type is not read. Answered after the file is on disk. The same id with the same file is one file.',
  request: { query: uploadAbout, body: { required: true, content: { 'application/octet-stream': bytes } } },
  responses: {
    201: jsonAnswer('Kept', uploadKept),
    200: jsonAnswer('Was kept before', uploadKept),
    ...refusals(
      'parameters-invalid',
      'body-invalid',
      'not-found',
      'body-too-slow',
      'id-reused',
      'body-too-large',
      'file-rejected',
      'rate-limited',
      'storage-full',
    ),
  },
})

const read = createRoute({
  method: 'get',
  path: '/api/workspaces/{workspace}/uploads/{upload}',
  summary: 'A file that a visitor sent',
  request: { params: z.object({ workspace: workspaceKey, upload: uuid }) },
  responses: {
    200: { description: 'The file', content: { 'image/webp': bytes, 'application/pdf': bytes } },
    ...refusals('sign-in-required', 'forbidden', 'not-found'),
  },
})

const types: Record<FileKind, string> = { image: 'image/webp', pdf: 'application/pdf' }

/** What comes at the same time is on the disk before it is looked at; with whole forms it must fit into what is kept free. */
const inTurn = takeTurns({ running: 20, waiting: 0 })

const limits = {
  bytesMax: fileBytesMax.image,
  withinMs: uploadWithinMs,
  flaw: { ...tooLarge('image'), pointer: '#' },
}

export const uploadRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(post, async (c) => {
      context.uploads.allow(senderOf(c).address, context.now())
      const about = c.req.valid('query')
      const pieces = bodyOf(c.req.raw, limits)
      const audience = audienceOf(c.req.raw.headers)
      const { repeated, ...kept } = await inTurn(() => keepUpload(context, { about, pieces, audience }))
      return repeated ? c.json(kept, 200) : c.json(kept, 201)
    })
    .openapi(read, async (c) => {
      const { workspace: key, upload: id } = c.req.valid('param')
      const { workspace } = await enter(context, c, key, 'read-leads')
      const upload = await findUpload(workspace.db, id)
      if (!upload) throw new Problem('not-found')
      const file = createReadStream(context.uploads.folder.pathOf(key, upload.file))
      return c.body(streamOf(file), 200, {
        'content-type': types[upload.kind],
        'content-length': String(upload.bytes),
        'content-disposition': disposition(upload.kind, upload.name),
        // As a picture it draws; opened as a page it may do nothing.
        'content-security-policy': `default-src 'none'; sandbox`,
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        // Somebody's papers do not stay on the disk of an office.
        'cache-control': 'private, no-store',
      })
    })

/** Node's type of a web stream and the platform's are one thing at run time. */
const streamOf = (file: Readable) => Readable.toWeb(file) as ReadableStream
