import { Frame } from '../Frame.tsx'
import type { FieldProps } from '../question.ts'
import type { LongTextAnswer, LongTextConfig } from './definition.ts'

export function Field({ config, answer, flaw, words, onAnswer }: FieldProps<LongTextConfig, LongTextAnswer>) {
  const { key, title, rows = 4 } = config
  return (
    <Frame config={config} flaw={flaw} words={words}>
      <textarea
        class="text-field__input long-text"
        name={key}
        rows={rows}
        value={answer ?? ''}
        aria-label={title}
        aria-invalid={flaw ? 'true' : undefined}
        onInput={({ currentTarget }) => onAnswer?.(currentTarget.value || undefined)}
      />
    </Frame>
  )
}
