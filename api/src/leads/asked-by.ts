import { askedFields } from '@pulya/blocks/asked-fields'
import type { OfficeHours } from '@pulya/contract/office-hours'
import { Problem } from '@pulya/contract/problem'
import type { ConsentAsked } from '@pulya/quiz/consent'
import { type ContactField, contactFields } from '@pulya/quiz/contact-fields'

import type { Snapshot } from '../publishing/snapshots.ts'

/** What a form of a snapshot asks of whoever fills it in. */
interface Asked {
  fields: readonly ContactField[]
  consents: readonly ConsentAsked[]
  /** A call is ordered: these are the hours of those who call. */
  calling?: OfficeHours
}

/**
 * The contact step of a quiz; of an offer, the form of the block named, or its first one.
 *
 * @throws `lead-rejected` when there is no such form.
 */
export function askedBy(snapshot: Snapshot, form: string | undefined): Asked & { block: string } {
  if (snapshot.kind === 'quiz') {
    const { contact } = snapshot.body
    return { block: '', fields: contactFields(contact), consents: contact.consents }
  }
  const forms = snapshot.kind === 'offer' ? snapshot.body.blocks.filter((block) => 'consents' in block) : []
  const block = form === undefined ? forms[0] : forms.find(({ id }) => id === form)
  if (!block) throw new Problem('lead-rejected', { flaws: [{ pointer: '#/form', code: 'value-unknown' }] })
  const hours = snapshot.kind === 'offer' && block.kind === 'callback' ? snapshot.body.hours : undefined
  return {
    block: block.id,
    fields: askedFields(block),
    consents: block.consents,
    ...(hours && { calling: hours }),
  }
}
