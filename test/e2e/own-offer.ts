import { z } from 'zod'

import type { Product } from '../start.ts'
import { signInBy } from '../sign-in.ts'

const offer = z.looseObject({ blocks: z.array(z.looseObject({ id: z.string(), kind: z.string() })) })

/** The demo offer with this block besides its own, saved; its owner is signed in. */
export async function offerWith({ signInLink }: Product, block: { id: string; kind: string }) {
  const owner = await signInBy(signInLink)
  const { api } = owner.client
  const { memberships } = await (await api.session.$get()).json()
  const workspace = memberships[0]?.workspace ?? ''
  const listed = await api.workspaces[':workspace'].documents.$get({ param: { workspace } })
  const { documents } = await listed.json()
  const document = documents.find(({ kind }) => kind === 'offer')?.id ?? ''
  const param = { document }
  const found = await (await api.documents[':document'].$get({ param })).json()
  const draft = offer.parse(found.draft)
  const json = { revision: found.revision, draft: { ...draft, blocks: [...draft.blocks, block] } }
  const { revision } = await (await api.documents[':document'].draft.$put({ param, json })).json()
  return {
    owner,
    document,
    /** Ends the experiment of the demo. */
    async publish() {
      await api.documents[':document'].publications.$post({ param, json: { revision, endExperiment: true } })
    },
  }
}
