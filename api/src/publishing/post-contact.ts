import { type PostedContact, readContactForm } from '@pulya/blocks/contact-form'
import type { FlawAt } from '@pulya/contract/flaw'
import { leadRequest, type LeadSent } from '@pulya/contract/lead'
import { pointerTo } from '@pulya/contract/pointer'
import { Problem } from '@pulya/contract/problem'
import { parseWith } from '@pulya/contract/schema-flaws'
import type { Context as HonoContext } from 'hono'

import type { Context } from '../context.ts'
import { senderOf } from '../edge/sender.ts'
import { askedBy } from '../leads/asked-by.ts'
import { missingIn } from '../leads/missing-in.ts'
import { submitLead } from '../leads/submit-lead.ts'
import { audienceOf } from '../visits/audience.ts'
import type { Snapshot } from './snapshots.ts'

type About = Pick<
  LeadSent,
  'id' | 'visitor' | 'submission' | 'form' | 'wantedAt' | 'taps' | 'answers' | 'given'
>

/**
 * A contact posted by a page without script, through the same door as every other lead.
 *
 * @returns Why the form comes back; empty when the lead is kept.
 */
export async function postContact(
  context: Context,
  c: HonoContext,
  snapshot: Snapshot,
  form: URLSearchParams,
  aboutLead: (contact: PostedContact['contact']) => About,
): Promise<readonly FlawAt[]> {
  const { contact, granted } = readContactForm(form)
  const about = aboutLead(contact)
  const { fields, consents } = askedBy(snapshot, about.form)
  const parsed = parseWith(leadRequest, {
    ...about,
    source: snapshot.documentId,
    snapshot: snapshot.hash,
    contact,
    consents: consents.map(({ purpose, version }) => ({
      purpose,
      version,
      granted: granted.includes(purpose),
    })),
    page: `${context.publicUrl}${c.req.path}`,
    at: context.now(),
  })
  const unticked = consents
    .filter(({ purpose, required }) => required && !granted.includes(purpose))
    .map(({ purpose }): FlawAt => ({ code: 'consent-required', pointer: pointerTo('consents', purpose) }))
  const missing = [...missingIn(fields, contact), ...unticked]
  if ('flaws' in parsed || missing.length > 0) return [...('flaws' in parsed ? parsed.flaws : []), ...missing]

  try {
    await submitLead(context, parsed.value, senderOf(c), audienceOf(c.req.raw.headers))
    return []
  } catch (error) {
    // Sent twice with something mended in between: the first one is kept, and the person is done.
    if (error instanceof Problem && error.code === 'id-reused') return []
    if (error instanceof Problem && error.flaws.length > 0 && error.status < 500) return error.flaws
    throw error
  }
}
