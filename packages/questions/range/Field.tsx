import { Frame } from '../Frame.tsx'
import type { FieldProps } from '../question.ts'
import { Thumb } from '../Thumb.tsx'
import type { RangeAnswer, RangeConfig } from './definition.ts'
import { afterMove, afterTyping, type End } from './ends.ts'

const ends: readonly End[] = ['from', 'to']

export function Field({ config, answer, flaw, words, onAnswer }: FieldProps<RangeConfig, RangeAnswer>) {
  const { key, title, min, max } = config
  return (
    <Frame config={config} flaw={flaw} words={words}>
      {ends.map((end) => (
        <Thumb
          key={end}
          span={config}
          name={`${key}.${end}`}
          label={words[end]}
          trackLabel={`${title} ${words[end]}`}
          value={answer?.[end]}
          start={end === 'from' ? min : max}
          wrong={flaw !== undefined}
          onMove={onAnswer && ((at) => onAnswer(afterMove(config, answer, end, at)))}
          onType={(typed) => onAnswer?.(afterTyping(config, answer, end, typed))}
        />
      ))}
    </Frame>
  )
}
