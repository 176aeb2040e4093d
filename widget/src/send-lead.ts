import { jsonText } from '@pulya/contract/json-text'
import type { LeadAccepted, LeadSent } from '@pulya/contract/lead'
import type { ProblemBody } from '@pulya/contract/problem'
import { contactFields } from '@pulya/quiz/contact-fields'
import { answersOnPath } from '@pulya/quiz/next-screen'

import type { WholeEmbed } from './embed.ts'
import { isPassing, post } from './http.ts'
import { $contact } from './visit/contact.ts'
import { $given, runNow } from './visit/given.ts'
import { $submission } from './visit/submission.ts'
import { uuid } from './visit/uuid.ts'
import { $visitor } from './visit/visitor.ts'

/** What came of it: a bonus perhaps; nothing yet; or what is wrong. */
export type LeadEnding = Pick<LeadAccepted, 'bonus'> | 'away' | { errors: NonNullable<ProblemBody['errors']> }

const timeoutMs = 20_000

/** The same lead keeps its id, so a second try cannot make two of it. */
let sent: { content: string; id: string; at: number } | undefined

export async function sendLead(embed: WholeEmbed): Promise<LeadEnding> {
  const lead = leadOf(embed)
  const content = jsonText(lead)
  if (sent?.content !== content) sent = { content, id: uuid(), at: Date.now() }
  const { id, at } = sent
  try {
    const body: LeadSent = { ...lead, id, at }
    const response = await post(`${embed.api}/v1/leads`, body, { signal: AbortSignal.timeout(timeoutMs) })
    // The lead is kept, whatever becomes of the rest of the answer on its way.
    if (response.ok) return await response.json().catch(() => ({}))
    if (isPassing(response.status)) return 'away'
    const { errors = [] }: Partial<ProblemBody> = await response.json()
    return { errors }
  } catch {
    return 'away'
  }
}

function leadOf({ snapshot, hash }: WholeEmbed): Omit<LeadSent, 'id' | 'at'> {
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
