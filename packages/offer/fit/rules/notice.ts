import type { Expected } from '../expected.ts'
import type { FitFault } from '../finding.ts'
import { type Measured, widthOf } from '../measured.ts'

/** Federal law 332-FZ of 31 July 2025: at least 7 % of the area of the advertisement, which is the first screen. */
const shareMin = 0.07

/** A warning that a law dictates takes up its share of the screen and says its words to the letter. */
export function noticeFaults({ parts, screen }: Measured, { notices }: Expected): FitFault[] {
  return notices.flatMap(({ id, text }): FitFault[] => {
    const part = parts.find((one) => one.id === id)
    // That it is not there at all is said by the rule on what must be on the screen.
    if (!part?.box) return []
    const place = { block: id, kind: 'notice' }
    const width = Math.min(widthOf(part.box), screen.width)
    const seen = Math.min(part.box.bottom, screen.height) - Math.max(part.box.top, 0)
    const height = (shareMin * screen.width * screen.height) / Math.max(width, 1)
    const px = Math.ceil(height - Math.max(seen, 0))
    return [
      ...(px > 0 ? [{ code: 'notice-small' as const, ...place, px }] : []),
      ...(plain(part.text) === plain(text) ? [] : [{ code: 'notice-altered' as const, ...place, px: 0 }]),
    ]
  })
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
