import type { ComponentChildren } from 'preact'

interface DisclosureProps {
  /** Of its button: flaws lead here. */
  id: string
  title: string
  open: boolean
  onPress: () => void
  children: ComponentChildren
}

/** One subject, closed until it is wanted: what is inside is drawn only then. */
export function Disclosure({ id, title, open, onPress, children }: DisclosureProps) {
  return (
    <section class="disclosure">
      <h3>
        <button type="button" class="disclosure__button" id={id} aria-expanded={open} onClick={onPress}>
          {title}
        </button>
      </h3>
      {open && <div class="disclosure__inside">{children}</div>}
    </section>
  )
}
