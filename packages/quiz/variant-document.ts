import { triedFactors } from '@pulya/contract/factor'
import { line } from '@pulya/contract/line'
import { variantKey } from '@pulya/contract/variant-key'
import { key } from '@pulya/questions/key'
import { z } from 'zod'

/** Of one question. Its key, kind, options and logic stay, so that answers of all variants stay comparable. */
const ownQuestion = z
  .strictObject({
    title: line(200),
    help: line(300),
    hint: line(300),
    required: z.boolean(),
    /** Labels by key of the option. */
    options: z.record(key, line(120)),
    /** Of a statement, as is `button`. */
    text: z.array(line(2000)).max(10),
    button: line(60),
    /** Of a loader. */
    lines: z.array(line(120)).min(2).max(4),
  })
  .partial()

const ownOutcome = z
  .strictObject({
    title: line(200),
    paragraphs: z.array(line(2000)).min(1).max(12),
    checklist: z.array(line(300)).max(20),
  })
  .partial()

const ownTitleAndText = z.strictObject({ title: line(200), text: line(2000) }).partial()

/** What one variant of a quiz has otherwise than the control; what it leaves out, it has as the control. */
export const quizVariant = z.strictObject({
  key: variantKey,
  /** For people in the studio: what this variant tries. */
  name: line(60),
  factors: triedFactors.exactOptional(),
  title: line(200).exactOptional(),
  /** Keys of the questions it asks, in its order; those not named are left out. */
  asks: z.array(key).min(1).max(200).exactOptional(),
  questions: z.record(key, ownQuestion).exactOptional(),
  outcomes: z.record(key, ownOutcome).exactOptional(),
  contact: ownTitleAndText
    .extend({ hint: line(300).optional(), button: line(60).optional() })
    .exactOptional(),
  bonus: ownTitleAndText.exactOptional(),
  thanks: ownTitleAndText.exactOptional(),
})

export type QuizVariant = z.infer<typeof quizVariant>

/** The first is the control. */
export const quizVariants = z.array(quizVariant).min(1).max(8)
