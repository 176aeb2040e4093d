import type { FitFault } from '../finding.ts'
import { widthOf, type Measured } from '../measured.ts'

/** Texts of which a part is hidden, and words that break in their middle: once for each block, the worst of it. */
export function cutTexts({ parts, screen }: Measured): FitFault[] {
  return parts.flatMap(({ id, kind, cut, brokenWords, box }): FitFault[] => {
    const [worst] = cut.toSorted((one, other) => other.px - one.px)
    const [word] = brokenWords
    const place = { block: id, kind }
    return [
      ...(worst ? [{ code: 'cut' as const, ...place, px: worst.px, words: worst.text.slice(0, 120) }] : []),
      ...(word && !worst
        ? [
            {
              code: 'word-broken' as const,
              ...place,
              px: Math.round(box ? widthOf(box) : screen.width),
              words: word.slice(0, 120),
            },
          ]
        : []),
    ]
  })
}

/** The widest part is what makes the page wider than the screen. */
export function sideways({ parts, screen, scrollWidth }: Measured): FitFault[] {
  const px = Math.ceil(scrollWidth - screen.width)
  if (px <= 1) return []
  const [widest] = parts.toSorted((one, other) => (other.box?.right ?? 0) - (one.box?.right ?? 0))
  return [{ code: 'sideways', block: widest?.id ?? 'page', kind: widest?.kind ?? 'frame', px }]
}
