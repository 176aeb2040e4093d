import { Frame } from './Frame.tsx'
import type { FieldProps, QuestionBase } from './question.ts'

interface LineInputProps extends FieldProps<QuestionBase, string> {
  type: 'text' | 'date' | 'tel' | 'email'
  inputmode?: 'decimal' | 'numeric' | undefined
  /** Purpose of the field, https://www.w3.org/TR/WCAG22/#input-purposes */
  autocomplete?: string
  /** Of a date. */
  min?: string | undefined
  max?: string | undefined
  /** Stands after the input. */
  unit?: string | undefined
}

/**
 * A question answered in one input of the browser's own. Never `maxlength`: it counts otherwise than we do, and cuts
 * what is pasted without a word.
 */
export function LineInput(props: LineInputProps) {
  const { config, answer = '', flaw, words, unit, onAnswer } = props
  const { type, inputmode, autocomplete, min, max } = props
  const { key, title } = config

  return (
    <Frame config={config} flaw={flaw} words={words}>
      <div class={unit && 'measured'}>
        <input
          class="text-field__input"
          type={type}
          name={key}
          inputmode={inputmode}
          autocomplete={autocomplete}
          enterkeyhint="next"
          min={min}
          max={max}
          // Says to Preact's types that an input of any of these types has no list of suggestions.
          list={undefined}
          value={answer}
          aria-label={unit ? `${title}, ${unit}` : title}
          aria-invalid={flaw ? 'true' : undefined}
          onInput={({ currentTarget }) => onAnswer?.(currentTarget.value || undefined)}
        />
        {unit}
      </div>
    </Frame>
  )
}
