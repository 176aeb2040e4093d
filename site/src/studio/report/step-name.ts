import type { Locale } from '@pulya/contract/locale'

import type { Report } from '../api/data.ts'
import { reportWords } from '../i18n/report.ts'

/** A step of the funnel in words; a step of a later api is shown by its name. */
export function stepName({ step, question }: Report['steps'][number], locale: Locale): string {
  const { steps, answered } = reportWords[locale]
  if (question !== undefined) return answered(question)
  return isNamed(step, steps) ? steps[step] : step
}

const isNamed = <Names extends object>(step: string, names: Names): step is Extract<keyof Names, string> =>
  Object.hasOwn(names, step)
