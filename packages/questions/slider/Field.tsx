import { Frame } from '../Frame.tsx'
import type { FieldProps } from '../question.ts'
import type { SliderAnswer, SliderConfig } from './definition.ts'
import { afterMove, afterTyping, type End } from './range.ts'
import { Thumb } from './Thumb.tsx'

const ends: readonly End[] = ['from', 'to']

export function Field({ config, answer, flaw, words, onAnswer }: FieldProps<SliderConfig, SliderAnswer>) {
  const { key, title, min, max, start = min } = config
  const wrong = flaw !== undefined
  const range = typeof answer === 'object' ? answer : undefined

  return (
    <Frame config={config} flaw={flaw} words={words}>
      {config.range ? (
        ends.map((end) => (
          <Thumb
            key={end}
            config={config}
            name={`${key}.${end}`}
            label={words[end]}
            trackLabel={`${title} ${words[end]}`}
            value={range?.[end]}
            start={end === 'from' ? min : max}
            wrong={wrong}
            onMove={onAnswer && ((at) => onAnswer(afterMove(config, range, end, at)))}
            onType={(typed) => onAnswer?.(afterTyping(config, range, end, typed))}
          />
        ))
      ) : (
        <Thumb
          config={config}
          name={key}
          label={words.number}
          trackLabel={title}
          value={typeof answer === 'number' ? answer : undefined}
          start={start}
          wrong={wrong}
          onMove={onAnswer}
          onType={(typed) => onAnswer?.(Number.isNaN(typed) ? undefined : typed)}
        />
      )}
    </Frame>
  )
}
