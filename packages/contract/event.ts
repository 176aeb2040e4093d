import { z } from 'zod'

import { clientTime } from './client-time.ts'
import { given } from './given.ts'
import { jsonValue } from './json-value.ts'
import { key } from './key.ts'
import { publicId } from './public-id.ts'
import { snapshotHash } from './snapshot-hash.ts'
import { uuid } from './uuid.ts'

/** What each of them means is told in the README. */
export const eventKinds = [
  'page_view',
  'quiz_open',
  'quiz_start',
  'question_view',
  'answer',
  'back',
  'quiz_result',
  'form_view',
  'form_focus',
  'form_error',
  'form_submit',
  'offer_cta',
  'callback_ordered',
  'phone_click',
  'messenger_click',
  'video_play',
] as const

export type EventKind = (typeof eventKinds)[number]

/** Which look of a quiz the visitor walks through: on somebody's site, on a page of ours, or there without script. */
export const faces = ['widget', 'page', 'nojs'] as const

export type Face = (typeof faces)[number]

const aboutQuestion: ReadonlySet<EventKind> = new Set<EventKind>(['question_view', 'answer'])

/** One thing a visitor did. `ms` is how long it took them; `submission` joins the events of one walk through a quiz. */
export const event = z
  .strictObject({
    id: uuid,
    kind: z.enum(eventKinds),
    at: clientTime,
    submission: uuid.optional(),
    question: key.optional(),
    answer: jsonValue.optional(),
    ms: z.int().min(0).optional(),
    webdriver: z.boolean().optional().meta({ description: 'The browser says that a program drives it' }),
  })
  .refine(({ kind, question }) => question !== undefined || !aboutQuestion.has(kind), {
    error: 'member-required',
    path: ['question'],
  })

/** `POST /v1/events`. An id that comes again with the same content is counted once and is no error. */
export const eventsRequest = z.strictObject({
  source: publicId,
  snapshot: snapshotHash,
  visitor: uuid,
  given: given.optional().meta({ description: 'Kept with the walks these events begin' }),
  face: z.enum(faces).optional().meta({ description: 'Kept with the walks these events begin' }),
  events: z.array(event).min(1).max(100),
})

/** 202: `accepted` are new, `duplicates` were known already. */
export const eventsAccepted = z.strictObject({ accepted: z.int(), duplicates: z.int() })

export type Event = z.output<typeof event>
export type EventsRequest = z.output<typeof eventsRequest>
/** What the widget sends: before cleaning. */
export type EventsSent = z.input<typeof eventsRequest>
export type EventsAccepted = z.infer<typeof eventsAccepted>
