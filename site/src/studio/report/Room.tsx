import type { ComponentChildren } from 'preact'

interface RoomProps {
  /** Id of a heading, or words of its own. */
  labelledBy?: string
  label?: string
  children: ComponentChildren
}

/** What may be wider than the page scrolls by itself, and so must be reached by the keyboard. */
export function Room({ labelledBy, label, children }: RoomProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrows scroll only what has the focus
    <section class="room" aria-labelledby={labelledBy} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
