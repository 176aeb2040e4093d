import { Readable } from 'node:stream'

/**
 * The headers of what is saved and not shown. `name` is ASCII of ours: nothing that people wrote comes into a header.
 * Whatever it holds is not left in a cache.
 */
export const savedAs = (name: string, type: string) => ({
  'content-type': type,
  'content-disposition': `attachment; filename="${name}"`,
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
})

export const csvType = 'text/csv; charset=utf-8'

/** Node's type of a web stream and the platform's are one thing at run time. */
export const streamOf = (pieces: AsyncIterable<string>) =>
  Readable.toWeb(Readable.from(pieces)) as ReadableStream
