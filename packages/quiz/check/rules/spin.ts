import { pointerTo } from '@pulya/contract/pointer'

import { askedIn } from '../asked.ts'
import { type Checked, doubtful, type Finding } from '../finding.ts'

/** Only where the author uses the method at all: a price calculator need not be a talk. */
export function* spin({ quiz }: Checked): Generator<Finding> {
  const asked = askedIn(quiz)
  const told = asked.filter(({ question }) => question.spin)
  const [first] = asked
  const last = told.at(-1)
  if (!first || !last) return
  if (first.question.spin !== 'S') yield doubtful('spin-first', pointerTo('questions', first.index))
  if (!told.some(({ question }) => question.spin === 'I')) {
    yield doubtful('spin-implication-missing', pointerTo('questions'))
  }
  if (last.question.spin !== 'N') yield doubtful('spin-last', pointerTo('questions', last.index))
}
