import { Picture } from '@pulya/blocks/Picture'
import type { OfferSnapshot } from '@pulya/offer/snapshot'
import type { ComponentChildren } from 'preact'

import { Phone } from './Phone.tsx'

interface LetterheadProps {
  phone: string
  /** Whose logo stands before the name, if it has one. */
  of?: Pick<OfferSnapshot, 'brand' | 'pictures'>
  /** Who writes: the firm's name, or what this page is. */
  children: ComponentChildren
}

/** The line at the top of every page of a firm. The phone stands in the same place on each. */
export function Letterhead({ phone, of, children }: LetterheadProps) {
  const { logo } = of?.brand ?? {}
  return (
    <header class="letterhead">
      <div class="letterhead__firm">
        {logo && <Picture image={logo} pictures={of?.pictures ?? {}} sizes="12rem" />}
        <div class="letterhead__name">{children}</div>
      </div>
      <Phone number={phone} />
    </header>
  )
}
