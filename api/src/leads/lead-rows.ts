import type { Statement } from '../db/statement.ts'
import type { Audience } from '../visits/audience.ts'

export interface NewLead {
  id: string
  digest: string
  contactId: string
  name: string
  phone: string
  phoneExt: string | null
  email: string | null
  channel: string | null
  source: string
  snapshot: string
  submission: string | null
  visitor: string
  audience: Audience
  answers: string
  outcome: string | null
  segment: string | null
  score: number | null
  page: string | null
  at: number
}

export interface NewConsent {
  purpose: string
  version: string
  label: string
  granted: boolean
  shownIn: string
  addressHash: string
  addressNet: string
  userAgent: string
  page: string | null
  requestId: string
  atClient: number
}

const insertContact = ({ contactId, phone, at }: NewLead): Statement => ({
  sql: 'insert into contact (id, phone, created_at) values (?, ?, ?) on conflict (phone) do nothing',
  args: [contactId, phone, at],
})

/** The variant noted is the last one this visitor was shown. */
const insertLead = (lead: NewLead): Statement => ({
  sql: `
    insert into lead (id, digest, contact_id, name, phone_ext, email, channel, source, snapshot, variant, submission,
                      visitor, audience, answers, outcome, segment, score, page, status, created_at, updated_at)
    select :id, :digest, contact.id, :name, :phoneExt, :email, :channel, :source, :snapshot,
           (select variant from exposure where visitor = :visitor order by at desc limit 1),
           :submission, :visitor, :audience, :answers, :outcome, :segment, :score, :page, 'new', :at, :at
    from contact where phone = :phone
    on conflict (id) do nothing
    returning id`,
  args: { ...lead },
})

/** Only under the lead that came with it: a replay with other words adds nothing. */
const insertConsent = ({ id, digest, at }: NewLead, consent: NewConsent): Statement => ({
  sql: `
    insert into consent_record (id, lead_id, purpose, version, label, granted, shown_in, address_hash, address_net,
                                user_agent, page, request_id, at_client, at)
    select lead.id || ':' || :purpose, lead.id, :purpose, :version, :label, :granted, :shownIn, :addressHash,
           :addressNet, :userAgent, :page, :requestId, :atClient, :at
    from lead where id = :id and digest = :digest
    on conflict (id) do nothing`,
  args: { ...consent, granted: Number(consent.granted), id, digest, at },
})

/** A lead has reached the form, whether or not the page managed to say so. */
const insertSteps = ({ id, digest, at }: NewLead, day: string): Statement => ({
  sql: `
    insert or ignore into visitor_step (experiment_id, visitor, step, variant, epoch, audience, day, at)
    select exposure.experiment_id, exposure.visitor, step.value, exposure.variant, exposure.epoch, exposure.audience, :day, :at
    from lead join exposure on exposure.visitor = lead.visitor
    join json_each('["form_viewed","lead"]') as step
    where lead.id = :id and lead.digest = :digest`,
  args: { id, digest, day, at },
})

const selectDigest = ({ id }: NewLead): Statement => ({
  sql: 'select digest from lead where id = ?',
  args: [id],
})

/** Results: the second has a row when the lead is new; the last holds the digest of the lead under this id. */
export const leadStatements = (lead: NewLead, consents: readonly NewConsent[], day: string): Statement[] => [
  insertContact(lead),
  insertLead(lead),
  ...consents.map((consent) => insertConsent(lead, consent)),
  insertSteps(lead, day),
  selectDigest(lead),
]
