import { Frame } from '../Frame.tsx'
import type { FieldProps } from '../question.ts'
import type { DropdownAnswer, DropdownConfig } from './definition.ts'

/** A native list: long ones scroll, find what is typed, and open as the phone's own wheel. */
export function Field({ config, answer, flaw, words, onAnswer }: FieldProps<DropdownConfig, DropdownAnswer>) {
  return (
    <Frame config={config} flaw={flaw} words={words}>
      <select
        class="text-field__input"
        name={config.key}
        aria-label={config.title}
        aria-invalid={flaw ? 'true' : undefined}
        onChange={({ currentTarget }) => onAnswer?.(currentTarget.value || undefined)}
      >
        <option value="">{words.choose}</option>
        {config.options.map(({ key, label }) => (
          <option key={key} value={key} selected={key === answer}>
            {label}
          </option>
        ))}
      </select>
    </Frame>
  )
}
