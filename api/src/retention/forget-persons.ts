import { createHmac, randomUUID } from 'node:crypto'

import type { Context } from '../context.ts'
import type { UploadFolder } from '../uploads/folder.ts'
import { filesIn } from '../uploads/upload-rows.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { duePersons } from './due.ts'
import type { Limits } from './periods.ts'

const personsMax = 100

/** SQL: of the persons named, those who have not come back since they were looked for. */
const doomed = `
  select person.value ->> 'id' from json_each(:persons) as person
  where not exists (select 1 from lead where contact_id = person.value ->> 'id' and updated_at >= :leads)`

/** SQL: what their browsers are called, and what they are called from now on. */
const renamed = `
  select pair.value ->> 'was' as was, pair.value ->> 'becomes' as becomes from json_each(:visitors) as pair
  where pair.value ->> 'was' in (select visitor from lead where contact_id in (${doomed}))`

const keepConsents = `
  insert into kept_consent
  select consent_record.id, person.value ->> 'hash', purpose, version, label, granted, shown_in, address_hash,
         address_net, user_agent, consent_record.page, request_id, at_client, at, :now
  from json_each(:persons) as person
  join lead on lead.contact_id = person.value ->> 'id'
  join consent_record on consent_record.lead_id = lead.id
  where person.value ->> 'id' in (${doomed})`

/**
 * What was shown to a browser and what it led to stays counted, under a name that nobody has. Otherwise the next lead
 * from it would be counted anew without those that are gone, and an old report would change.
 */
const renameVisitors = [
  `update event set visitor = becomes from (${renamed}) where event.visitor = was`,
  `update submission set visitor = becomes from (${renamed})
   where submission.visitor = was and submission.id in (select submission from event where event.visitor = becomes)`,
  ...['visitor_step', 'former_audience'].map(
    (table) => `
      update ${table} set visitor = becomes
      from (select was, becomes, experiment_id as experiment from (${renamed}) join exposure on exposure.visitor = was)
      where ${table}.experiment_id = experiment and ${table}.visitor = was`,
  ),
  `update misdrawn set visitor = becomes from (${renamed}) where misdrawn.visitor = was`,
  `update exposure set visitor = becomes from (${renamed}) where exposure.visitor = was`,
]

const forget = [
  `delete from upload where lead_id in (select id from lead where contact_id in (${doomed})) returning file`,
  `delete from lead where contact_id in (${doomed}) returning id`,
  `delete from contact where id in (${doomed}) and id not in (select contact_id from lead)`,
]

interface Forgetting {
  uploads: { folder: Pick<UploadFolder, 'remove'> }
  now: Context['now']
}

/**
 * Deletes some of the persons whose time is over, with their leads, files and what became of them. What they agreed to is
 * kept as a proof.
 *
 * @returns How many leads and files there were of them.
 */
export async function forgetPersons(
  { uploads, now }: Forgetting,
  { key, db, secret }: Pick<Workspace, 'key' | 'db' | 'secret'>,
  limits: Limits,
): Promise<{ leads: number; files: number }> {
  const found = await duePersons(db, limits, personsMax)
  if (found.length === 0) return { leads: 0, files: 0 }
  const persons = JSON.stringify(
    found.map(({ id, phone, email }) => ({ id, hash: contactHash(secret, phone ?? email ?? id) })),
  )
  const browsers = await db.read({
    sql: `select distinct visitor from lead
          where contact_id in (select person.value ->> 'id' from json_each(?) as person)`,
    args: [persons],
  })
  const visitors = JSON.stringify(browsers.map(({ visitor }) => ({ was: visitor, becomes: randomUUID() })))
  const whose = { persons, leads: limits.leads }
  const results = await db.write(
    [
      { sql: keepConsents, args: { ...whose, now: now() } },
      ...renameVisitors.map((sql) => ({ sql, args: { ...whose, visitors } })),
      ...forget.map((sql) => ({ sql, args: whose })),
    ],
    'event',
  )
  const [files, leads] = results.slice(-forget.length)
  await uploads.folder.remove(key, filesIn(files?.rows))
  return { leads: leads?.rows.length ?? 0, files: files?.rows.length ?? 0 }
}

/** Whoever has the phone, or without one the e-mail, of a person finds what that person agreed to. */
const contactHash = (secret: string, contact: string): string =>
  createHmac('sha256', secret).update(`contact ${contact}`).digest('base64url')
