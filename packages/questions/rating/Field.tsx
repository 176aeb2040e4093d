import { Frame } from '../Frame.tsx'
import type { FieldProps } from '../question.ts'
import { Radio } from '../Radio.tsx'
import type { RatingAnswer, RatingConfig } from './definition.ts'
import { stepsOf } from './scale.ts'

/** Every step is a native radio that says which of how many it is; the style sheet draws the stars over them. */
export function Field({ config, answer, flaw, words, onAnswer }: FieldProps<RatingConfig, RatingAnswer>) {
  const { key, scale, low, high } = config
  const steps = stepsOf(config)
  const last = steps.at(-1)
  const meaning = new Map([
    [steps[0], low],
    [last, high],
  ])
  const nameOf = (step: number) =>
    [`${step} ${words.outOf} ${last}`, meaning.get(step)].filter(Boolean).join(', ')

  return (
    <Frame config={config} flaw={flaw} words={words}>
      <div class={`rating rating--${scale}`}>
        <div class="rating__steps">
          {steps.map((step) => (
            <label key={step} class="rating__step">
              <Radio name={key} value={step} answer={answer} label={nameOf(step)} onAnswer={onAnswer} />
              {scale === 'nps' && step}
            </label>
          ))}
        </div>
        {(low || high) && (
          <div class="rating__ends" aria-hidden="true">
            <span>{low}</span>
            <span>{high}</span>
          </div>
        )}
      </div>
    </Frame>
  )
}
