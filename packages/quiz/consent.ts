import { consentPurposes } from '@pulya/contract/consent'
import type { FlawAt } from '@pulya/contract/flaw'
import { pointerTo } from '@pulya/contract/pointer'
import { publicId } from '@pulya/contract/public-id'
import { line } from '@pulya/contract/line'
import { z } from 'zod'

/** A box under a form: never ticked beforehand, its text is a document of its own. */
const consentAsk = z.strictObject({
  purpose: z.enum(consentPurposes),
  label: line(300),
  /** Public id of the consent document. */
  document: publicId,
  required: z.boolean(),
})

/** The boxes of one form. Two for one purpose would leave open what a tick meant. */
export const consentAsks = z
  .array(consentAsk)
  .max(consentPurposes.length)
  .check(({ value, issues }) => {
    for (const [index, { purpose }] of value.entries()) {
      if (value.findIndex((ask) => ask.purpose === purpose) === index) continue
      issues.push({ code: 'custom', message: 'consent-repeated', input: value, path: [index, 'purpose'] })
    }
  })

export type ConsentAsk = z.infer<typeof consentAsk>

/** The text in force, exactly. */
export interface ConsentVersion {
  /** Snapshot hash of the consent document. */
  version: string
  /** Where that version can be read. */
  href: string
}

/** The box as visitors get it: bound to the text that was in force when it was published. */
export type ConsentAsked = ConsentAsk & ConsentVersion

/**
 * Binds the boxes of a form to the texts in force; a document that is not published is a flaw at its place.
 *
 * @param versions By public id of the consent document.
 * @param place Where the boxes stand in the document that asks, `['contact', 'consents']`.
 */
export function bindConsents(
  asks: readonly ConsentAsk[],
  versions: Readonly<Record<string, ConsentVersion>>,
  place: readonly (string | number)[],
): { asked: ConsentAsked[]; flaws: FlawAt[] } {
  const flaws: FlawAt[] = []
  const asked = asks.flatMap((ask, index) => {
    const text = versions[ask.document]
    if (text) return { ...ask, version: text.version, href: text.href }
    const pointer = pointerTo(...place, index, 'document')
    flaws.push({ code: 'reference-unknown', limit: ask.document, pointer })
    return []
  })
  return { asked, flaws }
}
