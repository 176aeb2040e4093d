import type { Database } from '../db/open.ts'
import { type CustomerHost, listVerified } from './rows.ts'

/** The hosts of customers that are answered, in memory: every request asks. */
export interface Domains {
  find(host: string): CustomerHost | undefined
  /** Where this document stands on a host of its firm; the first that was verified. */
  hostOf(documentId: string): string | undefined
  /** To be called after whatever changes domains or addresses. */
  refresh(): Promise<void>
}

export async function keepDomains(control: Database): Promise<Domains> {
  let hosts = new Map<string, CustomerHost>()
  let byDocument = new Map<string, string>()

  async function refresh() {
    const verified = await listVerified(control)
    hosts = new Map(verified.map((domain) => [domain.host, domain]))
    // The last of equal keys stays, and the first verified should.
    byDocument = new Map(verified.toReversed().map(({ documentId, host }) => [documentId, host]))
  }

  await refresh()
  return {
    find: (host) => hosts.get(host),
    hostOf: (documentId) => byDocument.get(documentId),
    refresh,
  }
}
