interface MarkProps {
  label: string
  on: boolean
  /** Cannot be changed as things stand. */
  fixed?: boolean
  onMark: (on: boolean) => void
}

/** Something that holds or does not. */
export const Mark = ({ label, on, fixed = false, onMark }: MarkProps) => (
  <label class="mark">
    <input
      type="checkbox"
      checked={on}
      disabled={fixed}
      onChange={({ currentTarget }) => onMark(currentTarget.checked)}
    />
    {label}
  </label>
)
