import { LineInput } from '../LineInput.tsx'
import type { FieldProps } from '../question.ts'
import { daysAfter } from './days.ts'
import type { DateAnswer, DateConfig } from './definition.ts'

export function Field(props: FieldProps<DateConfig, DateAnswer>) {
  const { config, day } = props
  const bound = (days: number | undefined) =>
    day === undefined || days === undefined ? undefined : daysAfter(day, days)

  return <LineInput {...props} type="date" min={bound(config.earliest)} max={bound(config.latest)} />
}
