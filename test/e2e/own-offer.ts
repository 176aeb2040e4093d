import { z } from 'zod'

import type { Product } from '../start.ts'
import { firmOf } from '../firm-of.ts'
import { signInBy } from '../sign-in.ts'

const offer = z.looseObject({ blocks: z.array(z.looseObject({ id: z.string(), kind: z.string() })) })

/** The draft of the demo offer with this block besides its own; its owner is signed in. */
export async function offerWith({ signInLink }: Product, block: { id: string; kind: string }) {
  const owner = await signInBy(signInLink)
  const { api } = owner.client
  const document = (await firmOf(owner)).idOfFirst('offer')
  const param = { document }
  const found = await (await api.documents[':document'].$get({ param })).json()
  const draft = offer.parse(found.draft)
  const json = { revision: found.revision, draft: { ...draft, blocks: [...draft.blocks, block] } }
  await api.documents[':document'].draft.$put({ param, json })
  return { owner, document }
}
