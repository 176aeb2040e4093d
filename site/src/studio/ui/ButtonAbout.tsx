interface ButtonAboutProps {
  /** What it does, as it is written on it. */
  does: string
  /** What it does that to: read out, for others beside it are written alike. */
  about: string
  look?: 'danger' | 'bare'
  id?: string
  /** Id of what there is to know before it is pressed. */
  describedBy?: string
  onPress: () => void
}

/** A button of one in a list. */
export const ButtonAbout = ({ does, about, look, id, describedBy, onPress }: ButtonAboutProps) => (
  <button
    type="button"
    class={look ? `button button--${look}` : 'button'}
    id={id}
    aria-label={`${does}: ${about}`}
    aria-describedby={describedBy}
    onClick={onPress}
  >
    {does}
  </button>
)
