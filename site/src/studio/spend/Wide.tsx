import type { ComponentChildren } from 'preact'

/** A table that may be wider than the screen moves inside its own frame. */
export const Wide = ({ label, children }: { label: string; children: ComponentChildren }) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrows scroll only what has the focus
  <section class="spend__sample" aria-label={label} tabIndex={0}>
    {children}
  </section>
)
