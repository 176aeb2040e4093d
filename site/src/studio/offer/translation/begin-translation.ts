import type { Locale } from '@pulya/contract/locale'
import type { OfferDocument } from '@pulya/offer/document'

import { ownApi } from '../../api/browser.ts'
import { type Reply, reply } from '../../api/reply.ts'
import { translating } from './translate.ts'

interface Wanted {
  /** Public id. */
  original: string
  into: Locale
  /** Of the person who asks. */
  locale: Locale
}

/** A copy of the saved draft in another language, every word of it still to be translated. */
export async function beginTranslation({ original, into, locale }: Wanted): Promise<Reply<{ id: string }>> {
  const { documents } = ownApi(locale).api
  const copied = await reply(
    documents[':document'].copies.$post({ param: { document: original }, json: { id: crypto.randomUUID() } }),
  )
  if ('refused' in copied) return copied
  const param = { document: copied.body.id }
  const found = await reply(documents[':document'].$get({ param }))
  if ('refused' in found) return found
  const { revision, draft } = found.body
  const begun = { ...translating(offerIn(draft), original), locale: into }
  const saved = await reply(documents[':document'].draft.$put({ param, json: { revision, draft: begun } }))
  return 'refused' in saved ? saved : { body: { id: copied.body.id } }
}

/** A copy of an offer is an offer, and the server holds only what it has parsed as such. */
const offerIn = (draft: unknown): OfferDocument => draft as OfferDocument
