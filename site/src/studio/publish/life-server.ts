import type { Client } from '@pulya/api/client'
import { workspaceOf } from '@pulya/contract/public-id'
import type { Locale } from '@pulya/contract/locale'

import type { DocumentInList, Domain, DomainCheck, Schedule, Version } from '../api/data.ts'
import { ownApi } from '../api/browser.ts'
import { type Reply, reply } from '../api/reply.ts'

/** The calls about a document as a page of the web. */
export interface LifeServer {
  versions: () => Promise<Reply<{ versions: Version[] }>>
  restore: (number: number, endExperiment: boolean) => Promise<Reply<{ number: number }>>
  schedule: () => Promise<Reply<Schedule>>
  /** @param at Unix ms. */
  publishAt: (at: number, revision: number, endExperiment: boolean) => Promise<Reply<Schedule>>
  cancel: () => Promise<Reply<Schedule>>
  endAt: (at: number | null) => Promise<Reply<Schedule>>
  preview: (days: number) => Promise<Reply<{ address: string; until: number }>>
  /** Of the firm. */
  documents: () => Promise<Reply<{ documents: DocumentInList[] }>>
  domains: () => Promise<Reply<{ domains: Domain[] }>>
  addDomain: (host: string) => Promise<Reply<Domain>>
  checkDomain: (host: string) => Promise<Reply<DomainCheck>>
  removeDomain: (host: string) => Promise<Reply<unknown>>
}

export function lifeServer(document: string, locale: Locale): LifeServer {
  const api = (): Client['api'] => ownApi(locale).api
  const about = () => api().documents[':document']
  const domains = () => api().workspaces[':workspace'].domains
  const param = { document }
  const workspace = workspaceOf(document)
  return {
    versions: () => reply(about().versions.$get({ param })),
    restore: (number, endExperiment) =>
      reply(about().restorations.$post({ param, json: { number, endExperiment } })),
    schedule: () => reply(about().schedule.$get({ param })),
    publishAt: (at, revision, endExperiment) =>
      reply(about().schedule.publication.$put({ param, json: { at, revision, endExperiment } })),
    cancel: () => reply(about().schedule.publication.$delete({ param })),
    endAt: (endAt) => reply(about().schedule.end.$put({ param, json: { endAt } })),
    preview: (days) => reply(about()['preview-links'].$post({ param, json: { days } })),
    documents: () => reply(api().workspaces[':workspace'].documents.$get({ param: { workspace } })),
    domains: () => reply(domains().$get({ param: { workspace } })),
    addDomain: (host) => reply(domains().$post({ param: { workspace }, json: { host, document } })),
    checkDomain: (host) => reply(domains()[':host'].checks.$post({ param: { workspace, host }, json: {} })),
    removeDomain: (host) => reply(domains()[':host'].$delete({ param: { workspace, host } })),
  }
}
