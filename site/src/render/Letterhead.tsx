import type { ComponentChildren } from 'preact'

import { Phone } from './Phone.tsx'

interface LetterheadProps {
  phone: string
  /** Who writes: the firm's name, or what this page is. */
  children: ComponentChildren
}

/** The line at the top of every page of a firm. The phone stands in the same place on each. */
export function Letterhead({ phone, children }: LetterheadProps) {
  return (
    <header class="letterhead">
      <div class="letterhead__name">{children}</div>
      <Phone number={phone} />
    </header>
  )
}
