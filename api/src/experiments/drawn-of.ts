import type { Experiment as Drawn } from '@pulya/assign/assign'

import type { DocumentKind } from '../documents/document.ts'
import { holdoutSalt, layerSalt } from './layers.ts'
import type { Layer } from './plan.ts'

interface Drawing {
  firm: string
  /** The surface. */
  kind: DocumentKind
  salt: string
  traffic: number
  layer: Layer | null
  holdout: number
  variants: readonly { weight: number }[]
}

/** What draws among the variants of an experiment, in their order: the same for the page, a script and the studio. */
export const drawnOf = ({ firm, kind, salt, traffic, layer, holdout, variants }: Drawing): Drawn => ({
  salt,
  traffic,
  weights: variants.map(({ weight }) => weight),
  ...(layer && { layer: { salt: layerSalt(firm, kind), ...layer } }),
  ...(holdout > 0 && { holdout: { salt: holdoutSalt(firm), share: holdout } }),
})
