import type { ComponentChildren } from 'preact'

export interface SampleButtonProps {
  id: string
  /** One of them is being made. */
  busy: boolean
  refused: boolean
  /** What came of pressing it. */
  said: string
  onPress: () => void
}

/** A card that makes a draft, and under it what came of that. */
export function SampleButton({
  id,
  busy,
  refused,
  said,
  onPress,
  children,
  beside,
}: SampleButtonProps & { children: ComponentChildren; beside?: ComponentChildren }) {
  return (
    <li class="samples__one">
      <button
        type="button"
        class="sample"
        aria-disabled={busy}
        aria-describedby={`${id}-state`}
        onClick={onPress}
      >
        {children}
      </button>
      <output class={refused ? 'field__flaw' : 'muted'} id={`${id}-state`}>
        {said}
      </output>
      {beside}
    </li>
  )
}
