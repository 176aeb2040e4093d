interface TickProps {
  label: string
  checked: boolean
  onTick: (checked: boolean) => void
}

/** One thing that is so or not. */
export const Tick = ({ label, checked, onTick }: TickProps) => (
  <label class="form-channels__option">
    <input
      type="checkbox"
      checked={checked}
      onChange={({ currentTarget }) => onTick(currentTarget.checked)}
    />
    {label}
  </label>
)
