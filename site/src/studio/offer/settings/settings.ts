import type { Block, BlockKind } from '@pulya/blocks/definitions'
import type { ProblemError } from '@pulya/contract/problem'
import type { OfferDocument } from '@pulya/offer/document'

import type { OfferEditing } from '../keep-offer.ts'

/** What the settings of a kind are given; texts are edited above them. */
export interface SettingsProps<Kind extends BlockKind = BlockKind> {
  block: Block<Kind>
  /** Where it stands in the offer. */
  index: number
  /** Key of the variant that is edited; absent for the control. */
  variant: string | undefined
  offer: OfferDocument
  flaws: readonly ProblemError[]
  editing: OfferEditing
}
