import { createHash, randomUUID } from 'node:crypto'

import type { LeadAccepted, LeadRequest } from '@pulya/contract/lead'
import { Problem } from '@pulya/contract/problem'

import type { Context } from '../context.ts'
import { seen } from '../publishing/snapshots.ts'
import { requireFilesOfLead } from '../uploads/require-files.ts'
import type { Audience } from '../visits/audience.ts'
import { believed } from '../visits/believed.ts'
import { factsGiven, factsUntold } from '../visits/facts.ts'
import { exposeSeen } from '../visits/expose-seen.ts'
import { addressHash, networkOf, type Sender } from '../visits/network.ts'
import { bonusInRow, newBonus } from './bonus.ts'
import { resolveConsents } from './consents.ts'
import { askedBy } from './asked-by.ts'
import { missingIn } from './missing-in.ts'
import { leadStatements, type NewConsent, type NewLead } from './lead-rows.ts'
import { readRun } from './run.ts'
import { whenToCall } from './when-to-call.ts'

/**
 * Keeps a lead together with its consents and the steps of the funnel, in one commit. Resolves after it is on disk.
 * A repeat with the same content changes nothing and answers the same.
 *
 * @throws `lead-rejected` with the place of everything that is missing, or when the quiz asks this visitor for no contact;
 *   `answers-rejected` with the place of every wrong answer; `id-reused` when the id stands for a lead with other content.
 */
export async function submitLead(
  context: Context,
  request: LeadRequest,
  sender: Sender,
  audience: Audience,
): Promise<LeadAccepted & { repeated: boolean }> {
  const { workspace, snapshot } = await seen(context, request)
  const asked = askedBy(snapshot, request.form)
  const missing = missingIn(asked.fields, request.contact)
  if (missing.length > 0) throw new Problem('lead-rejected', { flaws: missing })
  const consents = resolveConsents(asked.consents, request.consents)
  const now = context.now()
  const given = believed(request.given, now)
  const wantedAt = whenToCall(asked.calling, request.wantedAt, now)
  const run = readRun(snapshot, request.answers ?? {}, given)
  await requireFilesOfLead(workspace, snapshot, request.submission, run.answers)

  await exposeSeen(context, workspace, snapshot, {
    visitor: request.visitor,
    audience,
    facts: request.given
      ? factsGiven(given, workspace.time_zone, now)
      : factsUntold(workspace.time_zone, now),
  })

  const lead: NewLead = {
    id: request.id,
    digest: digestOf(request),
    contactId: randomUUID(),
    name: request.contact.name ?? '',
    phone: request.contact.phone?.e164 ?? null,
    phoneExt: request.contact.phone?.ext ?? null,
    email: request.contact.email ?? null,
    comment: request.contact.comment || null,
    channel: wantedAt === null ? (request.contact.channel ?? null) : 'call',
    wantedAt,
    source: request.source,
    snapshot: request.snapshot,
    submission: request.submission ?? null,
    visitor: request.visitor,
    audience,
    answers: JSON.stringify(run.answers),
    outcome: run.outcome ?? null,
    segment: run.segment ?? null,
    score: run.score ?? null,
    page: request.page ?? null,
    given: JSON.stringify(given),
    taps: request.taps ?? null,
    atClient: request.at,
    at: now,
  }
  const evidence: Omit<NewConsent, 'purpose' | 'version' | 'label' | 'granted'> = {
    shownIn: request.snapshot,
    addressHash: addressHash(workspace.secret, sender.address),
    addressNet: networkOf(sender.address),
    userAgent: sender.userAgent.slice(0, 256),
    page: lead.page,
    requestId: sender.requestId,
    atClient: request.at,
  }
  const records = consents.map((consent) => ({ ...consent, ...evidence }))
  const bonus = run.bonus && newBonus(run.bonus, now)
  const results = await workspace.db.write(leadStatements(lead, records, bonus))

  const kept = results.at(-1)?.rows[0]
  if (kept?.['digest'] !== lead.digest) {
    throw new Problem('id-reused', { flaws: [{ pointer: '#/id', code: 'id-reused' }] })
  }
  const granted = bonusInRow.parse(kept['bonus'])
  return {
    id: lead.id,
    ...(run.outcome && { outcome: run.outcome }),
    ...(run.segment && { segment: run.segment }),
    ...(granted && { bonus: granted }),
    repeated: results[2]?.rows.length === 0,
  }
}

/** Without the client's clock and count: a retry may well be stamped later, and a press more. */
function digestOf({ at: _at, taps: _taps, ...content }: LeadRequest): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url')
}
