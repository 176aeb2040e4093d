import { z } from 'zod'

import { fileName } from './file-name.ts'
import { key } from './key.ts'
import { publicId } from './public-id.ts'
import { ruled } from './schema-flaws.ts'
import { uuid } from './uuid.ts'

/** `POST /v1/uploads`: what the file in the body is for. */
export const uploadAbout = z.strictObject({
  source: publicId,
  submission: uuid,
  question: key,
  id: uuid,
  name: ruled(z.string(), fileName).meta({
    description: 'As the visitor knows the file',
    example: 'скан.pdf',
  }),
})

/** 201, or 200 when the same file has come before. `bytes` is how much of it is kept: pictures are made smaller. */
export const uploadKept = z.strictObject({
  id: uuid,
  name: z.string(),
  kind: z.enum(['image', 'pdf']),
  bytes: z.int(),
})

export type UploadAbout = z.output<typeof uploadAbout>
export type UploadKept = z.infer<typeof uploadKept>
