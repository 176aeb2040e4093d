import type { Locale } from '@pulya/contract/locale'

import { ownApi } from '../api/browser.ts'
import type { Decision, ExperimentChange } from '../api/data.ts'
import { reply } from '../api/reply.ts'
import type { Step } from './steps.ts'

export type LifeServer = ReturnType<typeof lifeServer>

/** The calls by which an experiment is led. */
export function lifeServer(experiment: string, locale: Locale) {
  const of = () => ownApi(locale).api.experiments[':experiment']
  const param = { experiment }
  return {
    move: (to: Exclude<Step, 'decided'>, why: string) =>
      reply(of().status.$post({ param, json: { to, why } })),
    decide: (json: Decision) => reply(of().decision.$post({ param, json })),
    change: (json: ExperimentChange) => reply(of().$patch({ param, json })),
    copy: () => reply(of().copies.$post({ param, json: {} })),
    why: (visitor: string) => reply(of().why.$get({ param, query: { visitor } })),
    links: (days: number) => reply(of()['preview-links'].$post({ param, json: { days } })),
  }
}
