import type { Locale } from '@pulya/contract/locale'

import { ownApi } from '../api/browser.ts'
import { type Reply, reply } from '../api/reply.ts'
import type { Translatable } from './editing.ts'

interface Wanted<Document extends Translatable> {
  /** Of this wish: asked for again, it makes no second copy. */
  request: string
  /** Public id. */
  original: string
  into: Locale
  /** Of the person who asks. */
  locale: Locale
  translating: (copy: Document, original: string) => Document
}

/** A copy of the saved draft in another language, every word of it still to be translated. */
export async function beginTranslation<Document extends Translatable>({
  request,
  original,
  into,
  locale,
  translating,
}: Wanted<Document>): Promise<Reply<{ id: string }>> {
  /** A copy is of the kind of its original, and the server holds only what it has parsed as such. */
  const translationOf = (copy: unknown) => ({ ...translating(copy as Document, original), locale: into })

  const { documents } = ownApi(locale).api
  const copied = await reply(
    documents[':document'].copies.$post({ param: { document: original }, json: { id: request } }),
  )
  if ('refused' in copied) return copied
  const param = { document: copied.body.id }
  const found = await reply(documents[':document'].$get({ param }))
  if ('refused' in found) return found
  const { revision, draft } = found.body
  const begun = translationOf(draft)
  const saved = await reply(documents[':document'].draft.$put({ param, json: { revision, draft: begun } }))
  return 'refused' in saved ? saved : { body: { id: copied.body.id } }
}
