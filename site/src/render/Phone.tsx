interface PhoneProps {
  /** As people read it. */
  number: string
  /** Around the number, when it does not speak for itself. */
  label?: string
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

/** `+7 (495) 000-00-00, доб. 5` → `+74950000000`: an extension is told to a person, not dialled. */
function dialled(number: string): string {
  const [main = ''] = number.split(/[^\d+().\s-]/)
  return main.replace(/[^+\d]/g, '')
}
