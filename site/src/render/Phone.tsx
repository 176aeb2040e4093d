import { dialled } from '@pulya/contract/shown-phone'
import type { ComponentChildren } from 'preact'

interface PhoneProps {
  /** As people read it. */
  number: string
  /** Around the number, when it does not speak for itself. */
  label?: ComponentChildren
  class?: string
}

/** A phone to be called with one tap. */
export function Phone({ number, label = number, class: look = 'phone' }: PhoneProps) {
  return (
    <a class={look} href={`tel:${dialled(number)}`} data-event="phone_click">
      {label}
    </a>
  )
}
