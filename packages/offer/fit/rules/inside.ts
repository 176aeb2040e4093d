import type { Expected } from '../expected.ts'
import type { FitFault } from '../finding.ts'
import type { Measured, MeasuredPart } from '../measured.ts'
import { linesIn, toShorten } from '../shorten.ts'

/** Half a pixel is rounding. */
const tolerancePx = 1

/** A form is too tall for a phone: there a button leads to it, which says what the form's own says. */
const behindButton = new Set(['form', 'callback', 'magnet'])

/** What must be inside the first screen and is not, under the block that has to give way. */
export function fallenOut(measured: Measured, { blocks }: Expected): FitFault[] {
  const faults = new Map<string, FitFault>()
  for (const { id, kind } of blocks) {
    const part = measured.parts.find((one) => one.id === id)
    if (!part?.box) {
      faults.set(`missing ${id}`, { code: 'missing', block: id, kind, px: 0 })
      continue
    }
    const px = Math.ceil(part.box.bottom - measured.screen.height)
    if (px <= tolerancePx || (behindButton.has(kind) && hasButtonTo(measured))) continue
    const cause = toShorten(measured, part)
    const before = faults.get(cause.id)
    const most = Math.max(px, before?.px ?? 0)
    const lines = linesIn(most, cause)
    faults.set(cause.id, {
      code: 'below',
      block: cause.id,
      kind: cause.kind,
      px: most,
      ...(lines && { lines }),
      hurts: [...new Set(before?.hurts).add(kind)],
    })
  }
  return [...faults.values()]
}

const hasButtonTo = ({ parts, screen }: Measured): boolean => {
  const isWhole = ({ id, box }: MeasuredPart) =>
    id === 'way-to-form' && box && box.bottom <= screen.height + tolerancePx
  return parts.some(isWhole)
}
