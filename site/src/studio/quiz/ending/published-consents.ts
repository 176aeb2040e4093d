import type { Client } from '@pulya/api/client'
import { workspaceOf } from '@pulya/contract/public-id'
import { consentDocument } from '@pulya/quiz/consent-document'

import { reply } from '../../api/reply.ts'
import type { PublishedConsent } from './ConsentAsks.tsx'

/** What people can be asked to agree to by the documents of this firm; nothing, where the list cannot be had. */
export async function publishedConsents({ api }: Client, document: string): Promise<PublishedConsent[]> {
  const workspace = workspaceOf(document)
  const list = await reply(api.workspaces[':workspace'].documents.$get({ param: { workspace } }))
  if ('refused' in list) return []
  const published = list.body.documents.filter((one) => one.kind === 'consent' && one.published)
  return Promise.all(
    published.map(async ({ id, title }) => {
      const one = await reply(api.documents[':document'].$get({ param: { document: id } }))
      const draft = consentDocument.safeParse('body' in one ? one.body.draft : undefined)
      return { id, title, purpose: draft.data?.purpose ?? 'processing' }
    }),
  )
}
