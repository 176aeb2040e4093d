import type { FitFault } from '../finding.ts'
import { heightOf, type Measured, widthOf } from '../measured.ts'

/** https://www.w3.org/TR/WCAG22/#target-size-enhanced */
const targetPxMin = 44

/** What a thumb would miss: once for each block, the smallest of it. */
export function smallTargets({ parts }: Measured): FitFault[] {
  return parts.flatMap(({ id, kind, targets }): FitFault[] => {
    const [smallest] = targets
      .map(({ box, words }) => ({ words, size: Math.min(widthOf(box), heightOf(box)) }))
      .filter(({ size }) => size > 0 && size < targetPxMin - 0.5)
      .toSorted((one, other) => one.size - other.size)
    if (!smallest) return []
    const px = Math.ceil(targetPxMin - smallest.size)
    return [{ code: 'target-small', block: id, kind, px, words: smallest.words }]
  })
}
