import { Frame } from '../Frame.tsx'
import type { FieldProps } from '../question.ts'
import { Radio } from '../Radio.tsx'
import type { PictureAnswer, PictureConfig } from './definition.ts'

export function Field({
  config,
  answer,
  flaw,
  words,
  origin = '',
  onAnswer,
}: FieldProps<PictureConfig, PictureAnswer>) {
  return (
    <Frame config={config} flaw={flaw} words={words}>
      <div class="pictures">
        {config.options.map(({ key, label, picture }) => (
          <label key={key} class="choice pictures__option">
            <Radio name={config.key} value={key} answer={answer} onAnswer={onAnswer} />
            <img src={origin + picture.src} alt={picture.alt} width={72} height={72} />
            {label}
          </label>
        ))}
      </div>
    </Frame>
  )
}
