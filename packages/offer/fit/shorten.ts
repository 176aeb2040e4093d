import { heightOf, type Box, type Measured, type MeasuredPart } from './measured.ts'

/** How many lines a block of this kind takes on a screen that is well made; what is above is to be shortened first. */
const usualLines: Readonly<Record<string, number>> = {
  headline: 3,
  subhead: 3,
  bullets: 4,
  frame: 3,
  form: 12,
  'quiz-entry': 1,
}
const usualLinesOfOthers = 2
/** Of a block that shows a picture, as a share of the screen's height. */
const usualPicture = 0.3

/** What the law dictates is not to be shortened. */
const fixed = new Set(['notice', 'legal'])

/**
 * The block that pushes `fallen` out of the screen: among those stacked above it, and itself, the one that is longest for
 * its kind; where each keeps to what is usual, the longest.
 */
export function toShorten({ parts, screen }: Measured, fallen: MeasuredPart): MeasuredPart {
  const above = stackAbove(parts, fallen).filter(({ kind }) => !fixed.has(kind))
  const excess = (part: MeasuredPart) => Math.max(0, excessOf(part, screen.height))
  const longer = (one: MeasuredPart, other: MeasuredPart) =>
    excess(other) - excess(one) || textHeight(other) - textHeight(one)
  return above.toSorted(longer)[0] ?? fallen
}

const textHeight = ({ lines, lineHeight }: MeasuredPart): number => lines.length * lineHeight

/** By how many lines a text has to become shorter, to give up so many pixels. A picture has no lines. */
export function linesIn(px: number, { lines, lineHeight }: MeasuredPart): number | undefined {
  return lines.length > 0 && lineHeight > 0 ? Math.max(1, Math.ceil(px / lineHeight)) : undefined
}

function excessOf(part: MeasuredPart, screenHeight: number): number {
  const { kind, lines, lineHeight, box } = part
  if (lines.length === 0 || kind === 'picture' || kind === 'video')
    return box ? heightOf(box) - usualPicture * screenHeight : 0
  return (lines.length - (usualLines[kind] ?? usualLinesOfOthers)) * lineHeight
}

/** `fallen` and what it stands on, up to the top: of two columns the longer one, which is what holds it down. */
function stackAbove(parts: readonly MeasuredPart[], fallen: MeasuredPart): MeasuredPart[] {
  const stack = [fallen]
  for (let lowest: MeasuredPart | undefined = fallen; lowest?.box;) {
    const under: Box = lowest.box
    lowest = parts
      .filter((part) => !stack.includes(part) && part.box && isAbove(part.box, under))
      .toSorted((one, other) => (other.box?.bottom ?? 0) - (one.box?.bottom ?? 0))[0]
    if (lowest) stack.push(lowest)
  }
  return stack
}

const isAbove = (one: Box, other: Box): boolean =>
  one.bottom <= other.top + 4 && one.left < other.right && other.left < one.right
