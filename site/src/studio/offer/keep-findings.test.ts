import { atom } from 'nanostores'
import { expect, it } from 'vitest'

import type { Finding } from '../api/data.ts'
import type { Reply } from '../api/reply.ts'
import { keepFindings } from './keep-findings.ts'

const finding = (code: string): Finding => ({ code, level: 'error', pointer: '#/blocks', detail: 'Mend it' })

/** A server that answers when it is told to. */
function slowServer() {
  const asked: ((answer: Reply<{ revision: number; findings: Finding[] }>) => void)[] = []
  return {
    asked,
    findings: () =>
      new Promise<Reply<{ revision: number; findings: Finding[] }>>((answer) => asked.push(answer)),
  }
}

it('asks once at first and once for every saved draft', async () => {
  const server = slowServer()
  const $revision = atom(1)
  const kept = keepFindings({ $revision }, server)
  expect(server.asked).toHaveLength(0)
  const end = kept.watch()
  $revision.set(2)
  end()
  $revision.set(3)
  expect(server.asked).toHaveLength(2)
})

it('an older answer does not come after a newer one, and no answer takes nothing away', async () => {
  const server = slowServer()
  const $revision = atom(1)
  const { $findings, watch } = keepFindings({ $revision }, server)
  watch()
  $revision.set(2)
  $revision.set(3)
  server.asked[1]?.({ body: { revision: 2, findings: [finding('headline-missing')] } })
  server.asked[0]?.({ body: { revision: 1, findings: [] } })
  server.asked[2]?.({ refused: { code: 'away', errors: [] } })
  await Promise.resolve()
  expect($findings.get()?.map(({ code }) => code)).toEqual(['headline-missing'])
})
