import type { Locale } from '@pulya/contract/locale'

import { ownApi } from '../api/browser.ts'
import { reply } from '../api/reply.ts'
import type { PlanningServer } from './planning.ts'

interface Planned {
  /** What is compared. */
  document: string
  /** The draft that is opened again; absent while there is none. */
  draft?: string | undefined
  holdout: number
}

/** The calls of the planner. */
export function planningServer({ document, draft, holdout }: Planned, locale: Locale): PlanningServer {
  const calls = () => ownApi(locale).api
  return {
    calculate: (asked) => reply(calls().experiments.plans.$post({ json: { ...asked, holdout } })),
    keep: ({ purpose, ...wanted }) =>
      draft === undefined
        ? reply(
            calls().documents[':document'].experiments.$post({
              param: { document },
              json: { ...wanted, ...(purpose && { purpose }) },
            }),
          )
        : reply(calls().experiments[':experiment'].$patch({ param: { experiment: draft }, json: wanted })),
  }
}
