import { Frame } from '../Frame.tsx'
import type { FieldProps } from '../question.ts'
import { Radio } from '../Radio.tsx'
import type { SingleAnswer, SingleConfig } from './definition.ts'

export function Field({ config, answer, flaw, words, onAnswer }: FieldProps<SingleConfig, SingleAnswer>) {
  return (
    <Frame config={config} flaw={flaw} words={words}>
      {config.options.map(({ key, label }) => (
        <label key={key} class="choice">
          <Radio name={config.key} value={key} answer={answer} onAnswer={onAnswer} />
          {label}
        </label>
      ))}
    </Frame>
  )
}
