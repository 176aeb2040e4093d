import type { TextRule } from '@pulya/offer/text-rule'

import type { TextRuleWords } from '../../i18n/text-rules.ts'

type Hour = TextRule['when']['hour']

interface HoursProps {
  hour: Hour
  words: TextRuleWords
  onChange: (hour: Hour) => void
}

/** Both ends or none. */
export function Hours({ hour, words: { form }, onChange }: HoursProps) {
  const options = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => (
      <option key={index} value={String(first + index)}>
        {first + index}:00
      </option>
    ))
  const pick = (end: 'from' | 'to', value: string) =>
    onChange(value === '' ? undefined : { from: 0, to: 24, ...hour, [end]: Number(value) })
  return (
    <div class="text-rule__pair">
      {(['from', 'to'] as const).map((end) => (
        <label class="field" key={end}>
          <span class="field__label">{form[end]}</span>
          <select
            class="field__input"
            value={hour ? String(hour[end]) : ''}
            onChange={({ currentTarget }) => pick(end, currentTarget.value)}
          >
            <option value="">{form.any}</option>
            {end === 'from' ? options(0, 23) : options(1, 24)}
          </select>
        </label>
      ))}
    </div>
  )
}
