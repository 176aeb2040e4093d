import { Frame } from '../Frame.tsx'
import type { FieldProps } from '../question.ts'
import type { SliderAnswer, SliderConfig } from './definition.ts'

/** The thumb is hard to hold for many hands and some screen readers, so the number can always be typed as well. */
export function Field({ config, answer, flaw, words, onAnswer }: FieldProps<SliderConfig, SliderAnswer>) {
  const { key, title, min, max, step, unit, start = min } = config
  const answered = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const { valueAsNumber } = currentTarget
    onAnswer?.(Number.isNaN(valueAsNumber) ? undefined : valueAsNumber)
  }

  return (
    <Frame config={config} flaw={flaw} words={words}>
      <div class="slider">
        {onAnswer && (
          <input
            type="range"
            class="slider__range"
            min={min}
            max={max}
            step={step}
            value={answer ?? start}
            aria-label={title}
            aria-valuetext={`${answer ?? start} ${unit}`}
            onInput={answered}
          />
        )}
        <label class="slider__number">
          {words.number}
          <input
            type="number"
            class="text-field__input"
            name={key}
            min={min}
            max={max}
            step="any"
            inputmode="decimal"
            value={answer ?? ''}
            onInput={answered}
          />
          {unit}
        </label>
      </div>
    </Frame>
  )
}
