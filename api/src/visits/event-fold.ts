import type { Fold } from '../db/writer.ts'
import type { Audience } from './audience.ts'
import { confirmExposures } from './confirm.ts'
import { flagVisitors } from './flag.ts'
import { stepOfEvent } from './steps.ts'
import { atItsFirstTime, selectAnswered, selectSteps, stepColumns } from './visitor-steps.ts'

/** An event as it is stored. `digest` tells a repeat from another event under the same id. */
export interface StoredEvent {
  id: string
  digest: string
  visitor: string
  audience: Audience
  kind: string
  source: string
  snapshot: string
  submission: string | null
  question: string | null
  payload: string | null
  face: string | null
  /** Of the run, with every event: which of them comes first, nobody can promise. */
  given: string | null
  /** What of it gives its sender away as a program. */
  sign: 'webdriver' | null
  atClient: number
  at: number
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

const flag = flagVisitors(`
  select event.visitor, item.value ->> 'sign' as sign, event.at ${known} where item.value ->> 'sign' is not null`)

const insertSteps = `
  insert into visitor_step (${stepColumns})
  ${selectSteps(`select event.visitor, event.audience, ${stepOfEvent} as step, event.at ${known}`)}
  ${atItsFirstTime}`

const answered = selectAnswered(`(experiment_id, visitor) in (
  select exposure.experiment_id, exposure.visitor
  ${known} join exposure on exposure.visitor = event.visitor where event.kind = 'answer')`)

const insertAnswered = `insert into visitor_step (${stepColumns}) ${answered} ${atItsFirstTime}`

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
      flag,
      insertSteps,
      insertAnswered,
      insertSubmissions,
      insertAnswers,
      deleteAnswers,
      selectReused,
    ].map((sql) => ({ sql, args }))
  },
}
