import type { Cleaned } from '@pulya/contract/flaw'
import { link } from '@pulya/contract/link'
import { line } from '@pulya/contract/line'
import { ruled } from '@pulya/contract/schema-flaws'
import { segments } from '@pulya/contract/segment'
import { condition } from '@pulya/questions/condition'
import { key } from '@pulya/questions/key'
import { z } from 'zod'

export const outcome = z.strictObject({
  key,
  /** The first outcome whose condition holds is shown; the last one has none and is for everybody else. */
  when: condition.optional(),
  /** Competes by this score: where no condition decides, the highest above zero is shown. */
  match: key.optional(),
  /** Overrides what the score says about the lead. */
  segment: z.enum(segments).optional(),
  title: line(200),
  /** `{key}` repeats the answer to that question, here and in the checklist. */
  paragraphs: z.array(line(2000)).min(1).max(12),
  checklist: z.array(line(300)).max(20).optional(),
  /** A way on to another page, as the visitor presses it; whole, for the quiz may stand on any site. */
  redirect: z.strictObject({ href: ruled(z.string(), webLink), label: line(60) }).optional(),
  /** `false`: the outcome is the last screen, nothing is asked of this visitor. */
  contact: z.literal(false).optional(),
})

/** Not `tel:` or a path, though other links may be those. */
function webLink(given: string): Cleaned<string> {
  return /^\s*https?:/i.test(given) ? link(given) : { flaw: { code: 'link-invalid' } }
}

export type Outcome = z.infer<typeof outcome>
