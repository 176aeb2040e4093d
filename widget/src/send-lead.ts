import { jsonText } from '@pulya/contract/json-text'
import type { LeadAccepted, LeadSent } from '@pulya/contract/lead'
import type { ProblemBody } from '@pulya/contract/problem'
import { contactFields } from '@pulya/quiz/contact-fields'
import { answersOnPath } from '@pulya/quiz/next-screen'

import type { WholeEmbed } from './embed.ts'
import { isPassing, post } from './http.ts'
import { $contact } from './visit/contact.ts'
import { $given, runNow } from './visit/given.ts'
import { store, stored } from './visit/storage.ts'
import { $submission } from './visit/submission.ts'
import { uuid } from './visit/uuid.ts'
import { $visitor } from './visit/visitor.ts'

/** What came of it: a bonus perhaps; nothing yet; or what is wrong. */
export type LeadEnding = Pick<LeadAccepted, 'bonus'> | 'away' | { errors: NonNullable<ProblemBody['errors']> }

const timeoutMs = 20_000
/** By then the thanks have been read. */
const readMs = 1000

type Lead = Omit<LeadSent, 'id' | 'at'>

/** What makes a lead the same one when it is sent again, also after a reload; the contact itself is nowhere kept. */
interface Mark extends Pick<LeadSent, 'id' | 'at' | 'page' | 'given'> {
  digest: number
}

let mark: Mark | undefined

/** @param again Once it is sent under a new id, because the first one stands for something else. */
export async function sendLead(embed: WholeEmbed, again = false): Promise<LeadEnding> {
  const walk = `pulya:${embed.snapshot.publicId}`
  const key = `${walk}:lead`
  const lead = leadOf(embed)
  const digest = digestOf(lead)
  mark ??= markUnder(key)
  if (mark?.digest !== digest) {
    mark = { digest, id: uuid(), at: Date.now(), page: lead.page, given: lead.given }
    store(key, jsonText(mark))
  }
  const { digest: _, ...same } = mark
  try {
    const body: LeadSent = { ...lead, ...same }
    const response = await post(`${embed.api}/v1/leads`, body, { signal: AbortSignal.timeout(timeoutMs) })
    if (isPassing(response.status)) return 'away'
    if (response.ok) {
      // Whoever reloads the page before the thanks could be read still sends this lead, not another one.
      setTimeout(() => [walk, key].map((kept) => store(kept, null)), readMs)
      // The lead is kept, whatever becomes of the rest of the answer on its way.
      return await response.json().catch(() => ({}))
    }
    // What is mended is another lead.
    mark = undefined
    store(key, null)
    // Digests are short.
    if (response.status === 409 && !again) return await sendLead(embed, true)
    const { errors = [] }: Partial<ProblemBody> = await response.json()
    return { errors }
  } catch {
    return 'away'
  }
}

function markUnder(key: string): Mark | undefined {
  try {
    return JSON.parse(stored(key) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

/**
 * FNV-1a of what the visitor has said, which the server compares too: a phone counts by its digits, however they are
 * written. 32 bits, so that from what is left in the storage of another's page nobody can tell whose phone it was.
 * http://www.isthe.com/chongo/tech/comp/fnv/
 */
function digestOf({ page: _page, given: _given, contact, ...said }: Lead): number {
  const phone = contact.phone?.replace(/\D/g, '').slice(-10)
  let digest = 0x811c9dc5
  for (const character of jsonText({ ...said, contact: { ...contact, phone } })) {
    digest = Math.imul(digest ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return digest
}

function leadOf({ snapshot, hash }: WholeEmbed): Lead {
  const { channel, ...typed } = $contact.get()
  const { channels, consents } = snapshot.contact
  const filled = contactFields(snapshot.contact).flatMap(({ name }) =>
    typed[name]?.trim() ? [[name, typed[name]]] : [],
  )
  const wanted = channels.find((offered) => offered === channel)
  return {
    source: snapshot.publicId,
    snapshot: hash,
    visitor: $visitor.get(),
    submission: $submission.get(),
    answers: { ...answersOnPath(snapshot, runNow()) },
    given: $given.get(),
    contact: { ...Object.fromEntries(filled), ...(wanted && { channel: wanted }) },
    consents: consents.map(({ purpose, version }) => ({ purpose, version, granted: purpose in typed })),
    page: location.href,
  }
}
