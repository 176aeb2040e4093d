import { channels } from '@pulya/contract/channel'
import { locales } from '@pulya/contract/locale'
import { segments } from '@pulya/contract/segment'
import { condition } from '@pulya/questions/condition'
import { question } from '@pulya/questions/definitions'
import { key, uniqueKeys } from '@pulya/questions/key'
import { line } from '@pulya/contract/line'
import { z } from 'zod'

import { consentAsks } from './consent.ts'
import { checkReferences } from './references.ts'
import { themeNames } from './theme-name.ts'

const title = line(200)
const paragraph = line(2000)

const outcome = z.strictObject({
  key,
  /** The first outcome whose condition holds is shown; the last one has none and is for everybody else. */
  when: condition.optional(),
  /** Overrides what the score says about the lead. */
  segment: z.enum(segments).optional(),
  title,
  /** `{key}` repeats the answer to that question, here and in the checklist. */
  paragraphs: z.array(paragraph).min(1).max(12),
  checklist: z.array(line(300)).max(20).optional(),
})

const contact = z.strictObject({
  title,
  text: paragraph,
  button: line(60),
  channels: z.array(z.enum(channels)).max(channels.length),
  consents: consentAsks,
})

export const quizDocument = z
  .strictObject({
    schema: z.literal(1),
    locale: z.enum(locales),
    title,
    theme: z.enum(themeNames),
    /** The firm's, as people read it: shown with the thanks and whenever the server is away. */
    phone: line(40),
    questions: z.array(question).min(1).max(50).check(uniqueKeys),
    /** A lead is of the highest band its score reaches, cold below all of them. */
    bands: z.array(z.strictObject({ atLeast: z.int(), segment: z.enum(segments) })).max(10),
    outcomes: z.array(outcome).min(1).max(20).check(uniqueKeys),
    contact,
    thanks: z.strictObject({ title, text: paragraph }),
  })
  .check(checkReferences)

export type QuizDocument = z.infer<typeof quizDocument>
export type Outcome = z.infer<typeof outcome>
