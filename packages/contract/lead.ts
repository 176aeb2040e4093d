import { z } from 'zod'

import { channels } from './channel.ts'
import { clientTime, timeMax } from './client-time.ts'
import { consentPurposes } from './consent.ts'
import { email } from './email.ts'
import { given } from './given.ts'
import type { Cleaned } from './flaw.ts'
import { jsonValue } from './json-value.ts'
import { key } from './key.ts'
import { name } from './name.ts'
import { phone } from './phone.ts'
import { publicId } from './public-id.ts'
import { ruled } from './schema-flaws.ts'
import { segments } from './segment.ts'
import { snapshotHash } from './snapshot-hash.ts'
import { taps } from './taps.ts'
import { manyLines, oneLine } from './text.ts'
import { uuid } from './uuid.ts'

const pageMax = 2048
const commentMax = 2000

/** Which of these must be there, the form that was shown decides. */
const contact = z.strictObject({
  name: ruled(z.string(), name)
    .optional()
    .meta({ description: 'How to address the person', example: 'Иван' }),
  phone: ruled(z.string(), (typed) => phone(typed))
    .optional()
    .meta({ description: 'Phone', example: '8 (916) 123-45-67' }),
  email: ruled(z.string(), emailOrNone).optional().meta({ description: 'E-mail; empty counts as absent' }),
  comment: ruled(z.string(), (typed) => manyLines(typed, { max: commentMax }))
    .optional()
    .meta({ description: 'In the person’s own words' }),
  channel: z.enum(channels, 'channel-unknown').optional(),
})

/** Which text was shown and whether it was ticked; `granted: false` is worth keeping too. */
const consent = z.strictObject({
  purpose: z.enum(consentPurposes),
  version: snapshotHash,
  granted: z.boolean(),
})

/** `POST /v1/leads`. */
export const leadRequest = z.strictObject({
  id: uuid,
  source: publicId,
  snapshot: snapshotHash,
  visitor: uuid,
  submission: uuid.optional(),
  form: key.optional().meta({ description: 'Which form of an offer; the first one when absent' }),
  wantedAt: z.int().min(0).max(timeMax).optional().meta({
    description: 'Unix milliseconds at which an ordered call is wanted; as soon as possible when absent',
  }),
  taps: taps.optional().meta({ description: 'Presses on the page until the form was sent' }),
  answers: z.record(key, jsonValue).optional(),
  given: given.optional(),
  contact,
  consents: z.array(consent).max(consentPurposes.length).refine(oncePerPurpose, 'consent-repeated'),
  page: ruled(z.string(), pageAddress).optional().meta({ description: 'Address of the page with the form' }),
  at: clientTime,
})

/** What was granted with a lead. One code a person and quiz, however often they leave a contact. */
export const grantedBonus = z.strictObject({
  code: z.string().meta({ example: 'K7F3Q9D2' }),
  amount: z.number(),
  unit: z.string().meta({ example: '%' }),
  expiresAt: z.int().meta({ description: 'Unix milliseconds, by the clock of the server' }),
})

/** 201, or 200 when the same lead has come before. */
export const leadAccepted = z.strictObject({
  id: uuid,
  outcome: key.optional(),
  segment: z.enum(segments).optional(),
  bonus: grantedBonus.optional(),
})

export type GrantedBonus = z.infer<typeof grantedBonus>

export type LeadRequest = z.output<typeof leadRequest>
/** What the widget sends: before cleaning. */
export type LeadSent = z.input<typeof leadRequest>
export type LeadAccepted = z.infer<typeof leadAccepted>

/** A form without JavaScript posts an optional field that was left alone as an empty one. */
function emailOrNone(typed: string): Cleaned<string | undefined> {
  const cleaned = email(typed)
  return 'flaw' in cleaned && cleaned.flaw.code === 'email-required' ? { value: undefined } : cleaned
}

/** Context, not content: a lead must not be lost to an endless query, so the query goes instead. */
function pageAddress(address: string): Cleaned<string> {
  const whole = oneLine(address, { max: pageMax })
  if ('value' in whole) return whole
  return oneLine(address.replace(/[?#].*$/s, ''), { max: pageMax })
}

function oncePerPurpose(consents: readonly { purpose: string }[]): boolean {
  return new Set(consents.map(({ purpose }) => purpose)).size === consents.length
}
