import type { Span } from './span.ts'

interface ThumbProps {
  span: Span
  name: string
  /** Beside the number. */
  label: string
  /** Of the track, which stands alone. */
  trackLabel: string
  value: number | undefined
  /** Where the thumb waits before it is touched. */
  start: number
  wrong: boolean
  /** Absent where no script runs: then there is no track, for nothing would put its number into the field. */
  onMove: ((at: number) => void) | undefined
  /** NaN when the field holds no number. */
  onType: (typed: number) => void
}

/** The thumb is hard to hold for many hands and some screen readers, so the number can always be typed as well. */
export function Thumb(props: ThumbProps) {
  const { span, name, label, trackLabel, value, start, wrong, onMove, onType } = props
  const { min, max, step, unit } = span

  return (
    <div class="slider">
      {onMove && (
        <input
          type="range"
          class="slider__range"
          min={min}
          max={max}
          step={step}
          value={value ?? start}
          aria-label={trackLabel}
          aria-valuetext={`${value ?? start} ${unit}`}
          onInput={({ currentTarget }) => onMove(currentTarget.valueAsNumber)}
        />
      )}
      <label class="slider__number">
        {label}
        <input
          type="number"
          class="text-field__input"
          name={name}
          min={min}
          max={max}
          step="any"
          inputmode="decimal"
          value={value ?? ''}
          aria-invalid={wrong ? 'true' : undefined}
          onInput={({ currentTarget }) => onType(currentTarget.valueAsNumber)}
        />
        {unit}
      </label>
    </div>
  )
}
