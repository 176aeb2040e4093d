import { Resolver } from 'node:dns/promises'

export type RecordKind = 'TXT' | 'CNAME' | 'A' | 'AAAA'

/** What the DNS says under a name, each record as one text; `undefined` when nobody could be asked in time. */
export type LookUp = (name: string, kind: RecordKind) => Promise<string[] | undefined>

const timeoutMs = 2000
const nothing = new Set(['ENOTFOUND', 'ENODATA', 'NXDOMAIN'])

/** @param nameServer Whom to ask instead of the system's: `10.0.0.2` or `127.0.0.1:5353`. */
export function lookUpWith(nameServer: string | undefined): LookUp {
  const resolver = new Resolver({ timeout: timeoutMs, tries: 2 })
  if (nameServer !== undefined) resolver.setServers([nameServer])
  return async (name, kind) => {
    try {
      return await asked(name, kind)
    } catch (error) {
      return error instanceof Error && 'code' in error && nothing.has(String(error.code)) ? [] : undefined
    }
  }

  async function asked(name: string, kind: RecordKind): Promise<string[]> {
    switch (kind) {
      case 'TXT':
        // A long text comes in pieces.
        return (await resolver.resolveTxt(name)).map((pieces) => pieces.join(''))
      case 'CNAME':
        return resolver.resolveCname(name)
      case 'A':
        return resolver.resolve4(name)
      case 'AAAA':
        return resolver.resolve6(name)
    }
  }
}
