import type { OfferDocument } from '@pulya/offer/document'
import type { FitFinding } from '@pulya/offer/fit/finding'
import { faultInWords, screenInWords } from '@pulya/offer/fit/fit-words'

/** The report on one offer, in its own language: under each variant and screen what is to be mended there. */
export function inWords(
  name: string,
  { locale }: Pick<OfferDocument, 'locale'>,
  screens: number,
  findings: readonly FitFinding[],
): string {
  if (findings.length === 0) return `✓ ${name}: fits all ${screens} screens`
  const lines = findings.map((finding) => {
    const { variant, device, large } = finding
    const place = screenInWords(locale, device, large)
    return `  ${variant}, ${place}: ${faultInWords(locale, finding)} [${finding.block}]`
  })
  return [`✗ ${name}: ${findings.length} findings on ${screens} screens`, ...lines].join('\n')
}
