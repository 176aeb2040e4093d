import type { Locale } from '@pulya/contract/locale'

import { ownApi } from '../api/browser.ts'
import { reply } from '../api/reply.ts'
import type { DraftServer } from '../editor/draft.ts'
import type { PublishingServer } from './publication.ts'

/** The calls an editor makes about its document. */
export function documentServer(document: string, locale: Locale): DraftServer & PublishingServer {
  const calls = () => ownApi(locale).api
  const param = { document }
  return {
    save: (revision, draft) =>
      reply(calls().documents[':document'].draft.$put({ param, json: { revision, draft } })),
    read: () => reply(calls().documents[':document'].$get({ param })),
    publish: (revision, endExperiment) =>
      reply(calls().documents[':document'].publications.$post({ param, json: { revision, endExperiment } })),
    startExperiment: (name) =>
      reply(calls().documents[':document'].experiments.$post({ param, json: { name } })),
    stopExperiment: (experiment) =>
      reply(
        calls().experiments[':experiment'].$patch({ param: { experiment }, json: { status: 'stopped' } }),
      ),
  }
}
