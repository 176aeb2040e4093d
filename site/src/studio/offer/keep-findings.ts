import { atom, type ReadableAtom } from 'nanostores'

import type { Finding } from '../api/data.ts'
import type { Reply } from '../api/reply.ts'
import type { Draft } from '../editor/draft.ts'

export interface FindingsServer {
  /** Of the draft as the server holds it. */
  findings: () => Promise<Reply<{ revision: number; findings: Finding[] }>>
}

export interface KeptFindings {
  /** `undefined` until the server has said something. */
  $findings: ReadableAtom<readonly Finding[] | undefined>
  /** Asks now and whenever another draft has been saved. @returns What ends it. */
  watch: () => () => void
}

/**
 * What is wrong or doubtful about the saved draft. The server is asked, which alone knows what is published around it;
 * what it said stays until it says something newer.
 */
export function keepFindings(
  { $revision }: Pick<Draft<unknown>, '$revision'>,
  server: FindingsServer,
): KeptFindings {
  const $findings = atom<readonly Finding[] | undefined>(undefined)
  let newest = 0

  async function ask() {
    const answer = await server.findings()
    if ('refused' in answer || answer.body.revision < newest) return
    newest = answer.body.revision
    $findings.set(answer.body.findings)
  }

  return { $findings, watch: () => $revision.subscribe(() => void ask()) }
}
