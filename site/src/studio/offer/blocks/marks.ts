import type { Block } from '@pulya/blocks/definitions'
import type { FitFinding } from '@pulya/offer/fit/finding'

import type { Finding } from '../../api/data.ts'
import type { Other } from '../../editor/presence.ts'

/** What is worth knowing of a block before it is opened. */
export interface BlockMarks {
  errors: number
  warnings: number
  /** On some screen it takes more room than there is. */
  unfit: boolean
  /** Names of the people who are at it. */
  here: readonly string[]
  /** Letters of the variants that say something of their own in it. */
  variants: readonly string[]
}

interface Known {
  findings: readonly Finding[]
  fit: readonly FitFinding[]
  others: readonly Other[]
}

export function marksOf(block: Block, index: number, { findings, fit, others }: Known): BlockMarks {
  const about = findingsAt(findings, index)
  const errors = about.filter(({ level }) => level === 'error').length
  return {
    errors,
    warnings: about.length - errors,
    unfit: fit.some((fault) => fault.block === block.id),
    here: others.flatMap(({ name, at }) => (at && blockAt(at) === index ? [name] : [])),
    variants: Object.keys(('variants' in block && block.variants) || {}).toSorted(),
  }
}

/** Those that say where in this block something is wrong. */
export const findingsAt = (findings: readonly Finding[], index: number): Finding[] =>
  findings.filter(({ pointer }) => blockAt(pointer) === index)

/** `#/blocks/3/text` is in the fourth block. */
function blockAt(pointer: string): number | undefined {
  const place = /^#\/blocks\/(\d+)(?:\/|$)/.exec(pointer)?.[1]
  return place === undefined ? undefined : Number(place)
}
