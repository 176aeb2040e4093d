import { overview as shape, type Overview } from '../shape/overview.ts'
import type { Group, openHistory } from '../test-history.ts'
import { overviewOf } from './overview.ts'

type Opened = Awaited<ReturnType<typeof openHistory>>

/** The shape is checked too: whatever it cannot carry is a bug of the report. */
export const read = async ({ workspace, experiment }: Opened, now: number): Promise<Overview> =>
  shape.parse(await overviewOf(workspace, experiment, 'people', now))

/** So many visitors on a day, and those of them who left a contact after so many days. */
export const arm = (
  variant: string,
  visitors: number,
  leads: number,
  more: Partial<Group> = {},
  delay = 0,
): Group[] => [
  { ...more, variant, visitors: visitors - leads },
  { ...more, variant, visitors: leads, steps: { ...more.steps, lead: delay } },
]

export const primary = ({ metrics }: Overview) => metrics[0]
