import type { Fold } from '../db/writer.ts'
import type { Audience } from './audience.ts'
import { confirmExposures } from './confirm.ts'

/** An event as it is stored. `digest` tells a repeat from another event under the same id. */
export interface StoredEvent {
  id: string
  digest: string
  visitor: string
  audience: Audience
  kind: string
  step: string | null
  source: string
  snapshot: string
  submission: string | null
  question: string | null
  payload: string | null
  face: string | null
  /** Of the run, with every event: which of them comes first, nobody can promise. */
  given: string | null
  atClient: number
  at: number
  day: string
}

/** Whatever of the folded items is new and is really what the id stands for. */
const known = `
  from json_each(:items) as item
  join event on event.id = item.value ->> 'id' and event.digest = item.value ->> 'digest'`

const insertEvents = `
  insert into event (id, digest, visitor, audience, kind, source, snapshot, submission, question, payload, face,
                     at_client, at)
  select value ->> 'id', value ->> 'digest', value ->> 'visitor', value ->> 'audience', value ->> 'kind',
         value ->> 'source', value ->> 'snapshot', value ->> 'submission', value ->> 'question', value ->> 'payload',
         value ->> 'face', value ->> 'atClient', value ->> 'at'
  from json_each(:items) where true
  on conflict (id) do nothing
  returning id`

/** Before the steps: whose they are is settled here. */
const confirm = confirmExposures(`select event.visitor, event.audience, event.source, event.at ${known}`)

/** Every experiment that has shown this visitor a variant counts the step, once. */
const insertSteps = `
  insert or ignore into visitor_step (experiment_id, visitor, step, variant, epoch, audience, day, at)
  select exposure.experiment_id, exposure.visitor, item.value ->> 'step', exposure.variant, exposure.epoch,
         exposure.audience, item.value ->> 'day', item.value ->> 'at'
  ${known}
  join exposure on exposure.visitor = event.visitor
  where item.value ->> 'step' is not null`

const insertSubmissions = `
  insert into submission (id, visitor, audience, snapshot, given, face, started_at, seen_at)
  select event.submission, event.visitor, event.audience, event.snapshot, item.value ->> 'given',
         item.value ->> 'face', event.at, event.at
  ${known}
  where event.submission is not null
  on conflict (id) do update set seen_at = max(seen_at, excluded.seen_at)`

const insertAnswers = `
  insert into answer (submission_id, question, value, at)
  select event.submission, event.question, event.payload, event.at
  ${known}
  where event.kind = 'answer' and event.submission is not null and event.payload is not null
  on conflict (submission_id, question) do update
  set value = excluded.value, at = excluded.at, changes = changes + 1
  where excluded.at >= answer.at and excluded.value <> answer.value`

/** An answer to an optional question may be taken back: its last event then holds none. */
const deleteAnswers = `
  delete from answer where (submission_id, question) in (
    select event.submission, event.question
    ${known}
    where event.kind = 'answer' and event.payload is null and not exists (
      select 1 from event as later
      where later.visitor = event.visitor and later.seq > event.seq and later.kind = 'answer'
        and later.submission = event.submission and later.question = event.question))`

const selectReused = `
  select item.value ->> 'id' as id, item.value ->> 'digest' as digest
  from json_each(:items) as item
  join event on event.id = item.value ->> 'id' and event.digest <> item.value ->> 'digest'`

/** Events of many requests, their steps, runs and answers, in one commit. Results: new ids first, those refused last. */
export const eventFold: Fold<StoredEvent> = {
  statements(events) {
    const args = { items: JSON.stringify(events) }
    return [
      insertEvents,
      confirm,
      insertSteps,
      insertSubmissions,
      insertAnswers,
      deleteAnswers,
      selectReused,
    ].map((sql) => ({ sql, args }))
  },
}
