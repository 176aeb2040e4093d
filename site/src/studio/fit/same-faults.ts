import type { FitFinding } from '@pulya/offer/fit/finding'

/** One fault as it shows on a device: in which variants, and whether only with large text. */
export interface SameFault {
  /** The worst of them. */
  fault: FitFinding
  variants: string[]
  onlyLarge: boolean
}

/** What is wrong on one device, each fault once: variants and sizes of text mostly suffer alike. */
export function sameFaults(findings: readonly FitFinding[]): SameFault[] {
  const alike = Map.groupBy(findings, ({ code, block }) => `${code} ${block}`)
  return [...alike.values()].flatMap((group) => {
    const [fault] = group.toSorted((one, other) => other.px - one.px)
    if (!fault) return []
    const variants = [...new Set(group.map(({ variant }) => variant))].toSorted()
    return [{ fault, variants, onlyLarge: group.every(({ large }) => large) }]
  })
}
