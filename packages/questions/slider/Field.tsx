import { Frame } from '../Frame.tsx'
import type { FieldProps } from '../question.ts'
import { Thumb } from '../Thumb.tsx'
import type { SliderAnswer, SliderConfig } from './definition.ts'

export function Field({ config, answer, flaw, words, onAnswer }: FieldProps<SliderConfig, SliderAnswer>) {
  const { key, title, min, start = min } = config
  return (
    <Frame config={config} flaw={flaw} words={words}>
      <Thumb
        span={config}
        name={key}
        label={words.number}
        trackLabel={title}
        value={answer}
        start={start}
        wrong={flaw !== undefined}
        onMove={onAnswer}
        onType={(typed) => onAnswer?.(Number.isNaN(typed) ? undefined : typed)}
      />
    </Frame>
  )
}
