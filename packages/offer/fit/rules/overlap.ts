import type { FitFault } from '../finding.ts'
import type { Box, Measured } from '../measured.ts'

/** The content area of a font reaches beyond its ink, so lines of neighbours may touch. */
const tolerancePx = 4

/** Texts of one block on texts of another; the later one is named. */
export function overlaps({ parts }: Measured): FitFault[] {
  return parts.flatMap((later, index) =>
    parts.slice(0, index).flatMap((earlier): FitFault[] => {
      const px = Math.max(
        0,
        ...later.lines.flatMap((line) => earlier.lines.map((other) => shared(line, other))),
      )
      if (px <= tolerancePx) return []
      return [
        { code: 'overlap', block: later.id, kind: later.kind, px: Math.round(px), hurts: [earlier.kind] },
      ]
    }),
  )
}

/** Height of what two boxes share. */
function shared(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return width > 1 ? height : 0
}
