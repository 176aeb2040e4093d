import { Frame } from '../Frame.tsx'
import type { FieldProps } from '../question.ts'
import { Radio } from '../Radio.tsx'
import type { YesNoAnswer, YesNoConfig } from './definition.ts'

export function Field({ config, answer, flaw, words, onAnswer }: FieldProps<YesNoConfig, YesNoAnswer>) {
  return (
    <Frame config={config} flaw={flaw} words={words}>
      <div class="yes-no">
        {config.options.map(({ key, label }) => (
          <label key={key} class="choice yes-no__option">
            <Radio name={config.key} value={key} answer={answer} onAnswer={onAnswer} />
            {label}
          </label>
        ))}
      </div>
    </Frame>
  )
}
