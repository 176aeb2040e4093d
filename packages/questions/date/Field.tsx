import { datesInWords } from '@pulya/contract/date-in-words'

import { LineInput } from '../LineInput.tsx'
import type { FieldProps } from '../question.ts'
import { daysAfter } from './days.ts'
import type { DateAnswer, DateConfig } from './definition.ts'

export function Field(props: FieldProps<DateConfig, DateAnswer>) {
  const { config, day, flaw, words } = props
  const bound = (days: number | undefined) =>
    day === undefined || days === undefined ? undefined : daysAfter(day, days)

  return (
    <LineInput
      {...props}
      // A limit comes as a bare date: rules do not know the language.
      flaw={flaw && datesInWords(flaw, words.locale)}
      type="date"
      min={bound(config.earliest)}
      max={bound(config.latest)}
    />
  )
}
