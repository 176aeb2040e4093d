import { pointerTo } from '@pulya/contract/pointer'

import { type Checked, doubtful, type Finding } from '../finding.ts'

const [fewest, most] = [5, 7]

/** By the shortest and the longest way to an outcome; whoever is turned away does not count. */
export function* length({ reach }: Checked): Generator<Finding> {
  if (!reach?.lengths) return
  const { least, most: longest } = reach.lengths
  if (least < fewest) yield doubtful('questions-few', pointerTo('questions'), { count: least })
  if (longest > most) yield doubtful('questions-many', pointerTo('questions'), { count: longest })
}
