import type { BlockKind } from '@pulya/blocks/definitions'
import { pointerTo } from '@pulya/contract/pointer'

import { type Rule, wrong } from '../finding.ts'

const actions: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'quiz-entry',
  'form',
  'callback',
  'magnet',
  'phone',
  'messengers',
])

/** Whoever is convinced must be able to do something. */
export const action: Rule = ({ offer: { blocks } }) =>
  blocks.some(({ kind }) => actions.has(kind))
    ? []
    : [wrong('action-missing', { pointer: pointerTo('blocks') })]
