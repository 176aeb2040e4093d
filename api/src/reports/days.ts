import { steps } from '../visits/steps.ts'
import { dayName } from './counts/day-number.ts'
import type { Days } from './shape/days.ts'
import { type Trial, variantsOf } from './trial.ts'

type Row = Days['rows'][number]

/** Every day of exposure, variant and epoch with visitors. */
export function daysOf(trial: Trial): Days {
  const { cohorts } = trial
  const rows = new Map<string, Row>()
  const at = (day: number, variant: string, epoch: number): Row => {
    const name = `${String(day).padStart(6, '0')}/${variant}/${epoch}`
    const row = rows.get(name) ?? {
      day: dayName(cohorts.firstDay + day),
      variant,
      epoch,
      visitors: 0,
      steps: {},
      revenue: 0,
    }
    rows.set(name, row)
    return row
  }
  for (const variant of variantsOf(trial)) {
    for (const epoch of cohorts.epochs) {
      for (const step of cohorts.steps) {
        cohorts.each({ step, variant, epoch }, (day, _delay, visitors, amount) => {
          const row = at(day, variant, epoch)
          if (step === steps.exposed) row.visitors += visitors
          else row.steps[step] = (row.steps[step] ?? 0) + visitors
          row.revenue += amount
        })
      }
    }
  }
  return { rows: [...rows].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row) }
}
