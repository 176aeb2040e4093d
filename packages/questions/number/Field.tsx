import { LineInput } from '../LineInput.tsx'
import type { FieldProps } from '../question.ts'
import type { NumberAnswer, NumberConfig } from './definition.ts'
import { readNumber } from './read-number.ts'

/** What was typed into each question: «1 200 000» stays as it was written, and «половина» stays to be mended. */
const typedInto = new WeakMap<NumberConfig, string>()

export function Field({ config, answer, flaw, words, onAnswer }: FieldProps<NumberConfig, NumberAnswer>) {
  const { whole, min = 0, unit } = config
  // The keypads of iPhones have no minus.
  const keypad = whole ? 'numeric' : 'decimal'

  return (
    <LineInput
      config={config}
      answer={shown(config, answer)}
      flaw={flaw}
      words={words}
      type="text"
      inputmode={min < 0 ? undefined : keypad}
      unit={unit}
      onAnswer={(typed = '') => {
        typedInto.set(config, typed)
        onAnswer?.(readNumber(typed, whole))
      }}
    />
  )
}

function shown(config: NumberConfig, answer: NumberAnswer | undefined): string {
  const typed = typedInto.get(config) ?? ''
  if (Object.is(readNumber(typed, config.whole), answer)) return typed
  return Number.isFinite(answer) ? String(answer) : ''
}
