import type { Locale } from '@pulya/contract/locale'

/** How a report is read, by a colleague or by whoever was sent a link: everything on it is written from this alone. */
export interface Reader {
  locale: Locale
  /** Of the clock on their wall. */
  zone: string
  /** Unix ms; one moment for the whole page. */
  now: number
  /** Tables behind charts lie open: paper has nothing to press. */
  unfolded?: boolean
}
