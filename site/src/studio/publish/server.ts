import type { Locale } from '@pulya/contract/locale'

import { ownApi } from '../api/browser.ts'
import { type Reply, reply } from '../api/reply.ts'
import type { DraftServer } from '../editor/saving.ts'
import type { PresenceServer } from '../editor/presence.ts'
import type { FitServer } from '../fit/fit.ts'
import type { FindingsServer } from '../offer/keep-findings.ts'
import type { PublishingServer } from './publication.ts'

interface PinningServer {
  /** Keeps the script of a quiz as it is now. */
  pin: () => Promise<Reply<{ address: string; integrity: string }>>
}

/** The calls an editor makes about its document. */
export function documentServer(
  document: string,
  locale: Locale,
): DraftServer & PublishingServer & PinningServer & FindingsServer & FitServer & PresenceServer {
  const calls = () => ownApi(locale).api
  const param = { document }
  return {
    save: (revision, draft) =>
      reply(calls().documents[':document'].draft.$put({ param, json: { revision, draft } })),
    read: () => reply(calls().documents[':document'].$get({ param })),
    present: (tab, at, leaving) =>
      reply(
        calls().documents[':document'].presence.$post(
          { param, json: { tab, at, leaving } },
          { init: { keepalive: leaving } },
        ),
      ),
    publish: (revision, endExperiment) =>
      reply(calls().documents[':document'].publications.$post({ param, json: { revision, endExperiment } })),
    rename: (slug) => reply(calls().documents[':document'].slug.$put({ param, json: { slug } })),
    findings: () => reply(calls().documents[':document'].findings.$get({ param })),
    keepFit: (revision, report) =>
      reply(calls().documents[':document'].fit.$put({ param, json: { revision, ...report } })),
    pin: () => reply(calls().documents[':document'].pins.$post({ param, json: {} })),
  }
}
