import { paramName } from '@pulya/contract/given'
import { image } from '@pulya/contract/image'
import { line } from '@pulya/contract/line'
import { locales } from '@pulya/contract/locale'
import { segments } from '@pulya/contract/segment'
import { translation } from '@pulya/contract/translation'
import { question } from '@pulya/questions/definitions'
import { key, uniqueKeys } from '@pulya/questions/key'

import { z } from 'zod'

import { contactStep } from './contact-step.ts'
import { outcome } from './outcome-document.ts'
import { checkReferences } from './check-references.ts'
import { themeNames } from './theme-name.ts'
import { quizVariants } from './variant-document.ts'

const title = line(200)
const paragraph = line(2000)
const formula = line(500)

/** Whoever seems to ask: a face beside the questions' hints. */
const consultant = z.strictObject({ name: line(80), role: line(120).optional(), picture: image.optional() })

/** Shown nowhere, taken from the page's address or set by the page. */
const hidden = z.strictObject({ key: paramName, fallback: line(200).optional() })

const variable = z.union([
  /** Set by actions; this until then. */
  z.strictObject({ key, start: z.number() }),
  /** Computed from answers, scores and the variables above it. */
  z.strictObject({
    key,
    formula,
    unit: z.string().trim().max(20).optional(),
    /** Said in the currency of the firm. */
    money: z.literal(true).optional(),
  }),
])

/** Granted by the server with the lead: one code a person, of no use after its days. */
const bonus = z.strictObject({
  title,
  text: paragraph,
  /**
   * How much, `min(5, answered)`; nothing is granted for nothing. It is shown beside the code: where a text is to say it
   * too, make it a variable and repeat that, `{discount}`.
   */
  amount: formula,
  unit: z.string().trim().max(20),
  days: z.int().min(1).max(365),
})

export const quizDocument = z
  .strictObject({
    schema: z.literal(1),
    locale: z.enum(locales),
    title,
    theme: z.enum(themeNames),
    /** The firm's, as people read it: shown with the thanks and whenever the server is away. */
    phone: line(40),
    consultant: consultant.optional(),
    hidden: z.array(hidden).max(20).check(uniqueKeys).optional(),
    scores: z
      .array(z.strictObject({ key, title: line(80) }))
      .max(10)
      .check(uniqueKeys)
      .optional(),
    variables: z.array(variable).max(20).check(uniqueKeys).optional(),
    questions: z.array(question).min(1).max(200).check(uniqueKeys),
    /** A lead is of the highest band its score reaches, cold below all of them. */
    bands: z.array(z.strictObject({ atLeast: z.int(), segment: z.enum(segments) })).max(10),
    /** The score or variable that bands look at, when it is not the score. */
    bandsOf: key.optional(),
    outcomes: z.array(outcome).min(1).max(20).check(uniqueKeys),
    contact: contactStep,
    bonus: bonus.optional(),
    thanks: z.strictObject({ title, text: paragraph }),
    /** What is compared; a quiz of which there is one has none. */
    variants: quizVariants.exactOptional(),
    translation: translation.exactOptional(),
  })
  .check(checkReferences)

export type QuizDocument = z.infer<typeof quizDocument>
export type { Outcome } from './outcome-document.ts'
