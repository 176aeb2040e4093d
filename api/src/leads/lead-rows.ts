import type { Statement } from '../db/statement.ts'
import { grantBonus, type NewBonus, selectBonus } from './bonus.ts'
import type { Audience } from '../visits/audience.ts'
import { confirmExposures } from '../visits/confirm.ts'
import { flagVisitors } from '../visits/flag.ts'
import { atItsFirstTime, selectSteps, stepColumns } from '../visits/visitor-steps.ts'
import { restage } from './lead-stages.ts'
import { recountLeads } from './lead-steps.ts'

export interface NewLead {
  id: string
  digest: string
  contactId: string
  name: string
  phone: string | null
  phoneExt: string | null
  email: string | null
  comment: string | null
  channel: string | null
  /** Unix ms; a call was ordered. */
  wantedAt: number | null
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
  given: string
  /** Presses on the page until the form was sent; where no script counted, nobody knows. */
  taps: number | null
  /** By the clock of the page. */
  atClient: number
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

/** The person this is: whoever has the phone; else whoever has the e-mail, unless a phone says it is somebody else. */
const thisPerson = `
  select id from contact
  where phone = :phone or (email = :email and (phone is null or :phone is null))
  order by phone is null limit 1`

const isNew = 'not exists (select 1 from lead where id = :id)'

/** Somebody new gets a row, somebody known what was not known of them. An e-mail stays with whoever had it first. */
const keepContact = ({ id, contactId, phone, email, at }: NewLead): Statement[] => [
  {
    sql: `insert into contact (id, phone, email, created_at)
          select :contactId, :phone, iif(exists (select 1 from contact where email = :email), null, :email), :at
          where ${isNew} and not exists (${thisPerson})`,
    args: { id, contactId, phone, email, at },
  },
  {
    sql: `update contact
          set phone = coalesce(phone, :phone),
              email = coalesce(email, iif(exists (select 1 from contact where email = :email), null, :email))
          where ${isNew} and id = (${thisPerson})`,
    args: { id, phone, email },
  },
]

/** The variant noted is the last one this visitor was shown. */
const insertLead = (lead: NewLead): Statement => ({
  sql: `
    insert into lead (id, digest, contact_id, name, phone_ext, email, comment, channel, wanted_at, source, snapshot, variant,
                      submission, visitor, audience, answers, outcome, segment, score, page, given, taps, status,
                      created_at, updated_at)
    select :id, :digest, contact.id, :name, :phoneExt, :email, :comment, :channel, :wantedAt, :source, :snapshot,
           (select variant from exposure where visitor = :visitor order by at desc limit 1),
           :submission, :visitor, :audience, :answers, :outcome, :segment, :score, :page, :given, :taps, 'new', :at, :at
    from contact where id = (${thisPerson})
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

/** Who leaves a contact has seen the page, whether or not it managed to say so. */
const confirm = ({ id, digest }: NewLead): Statement => ({
  sql: confirmExposures(`
    select visitor, audience, source, created_at as at from lead where id = :id and digest = :digest`),
  args: { id, digest },
})

/** Nobody reads a page, types a phone, agrees and sends it all in less. */
const humanMs = 2000

/**
 * By the clock of the server alone: from the page that was sent to the form that came. A page of which only an act told may
 * have been open for long. The lead is told apart too, so that managers see what it is.
 */
const flag = ({ id, digest }: NewLead): Statement[] => [
  {
    sql: flagVisitors(`
      select lead.visitor, 'speed' as sign, lead.created_at as at
      from lead join exposure on exposure.visitor = lead.visitor
      where lead.id = :id and lead.digest = :digest and exposure.sent = 1
        and lead.created_at - exposure.at < ${humanMs}`),
    args: { id, digest },
  },
  {
    sql: `update lead set audience = 'bots'
          where id = :id and digest = :digest and audience = 'people'
            and exists (select 1 from exposure where visitor = lead.visitor and sign is not null)`,
    args: { id, digest },
  },
]

/** A lead has reached the form, whether or not the page managed to say so. */
const insertSteps = ({ id, digest }: NewLead): Statement => ({
  sql: `
    insert into visitor_step (${stepColumns})
    ${selectSteps(`
      select visitor, audience, 'form_viewed' as step, created_at as at from lead where id = :id and digest = :digest`)}
    ${atItsFirstTime}`,
  args: { id, digest },
})

/** Said here and not by the page, so that no order of a call goes uncounted and none is counted twice. */
const insertOrder = ({ id, digest, at, atClient }: NewLead): Statement => ({
  sql: `
    insert into event (id, digest, visitor, audience, kind, source, snapshot, at_client, at)
    select lead.id || ':callback', lead.digest, lead.visitor, lead.audience, 'callback_ordered', lead.source, lead.snapshot,
           :atClient, :at
    from lead where id = :id and digest = :digest
    on conflict (id) do nothing`,
  args: { id, digest, atClient, at },
})

const selectKept = ({ id }: NewLead): Statement => ({
  sql: `select digest, ${selectBonus} as bonus from lead left join bonus on bonus.code = lead.bonus where lead.id = ?`,
  args: [id],
})

/** Results: the third has a row when the lead is new; the last holds digest and bonus of the lead under this id. */
export const leadStatements = (
  lead: NewLead,
  consents: readonly NewConsent[],
  bonus: NewBonus | undefined,
): Statement[] => [
  ...keepContact(lead),
  insertLead(lead),
  ...consents.map((consent) => insertConsent(lead, consent)),
  ...(bonus ? grantBonus(lead, bonus) : []),
  ...(lead.wantedAt === null ? [] : [insertOrder(lead)]),
  confirm(lead),
  ...flag(lead),
  insertSteps(lead),
  ...restage('lead.id = :id', { id: lead.id }),
  ...recountLeads('lead.id = :id', { id: lead.id }),
  selectKept(lead),
]
