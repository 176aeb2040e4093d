import { pointerTo } from '@pulya/contract/pointer'

import { type Checked, doubtful, type Finding } from '../finding.ts'

/** About two sentences. */
const helpfulLength = 120

/** A quiz is there to help, also those who leave nothing. */
export function* help({ quiz }: Checked): Generator<Finding> {
  if (quiz.contact.place === 'before') yield doubtful('outcome-behind-contact', pointerTo('contact', 'place'))
  for (const [index, { paragraphs, checklist = [], redirect }] of quiz.outcomes.entries()) {
    if (redirect || checklist.length > 0 || paragraphs.join(' ').length >= helpfulLength) continue
    yield doubtful('outcome-without-help', pointerTo('outcomes', index, 'paragraphs'))
  }
}

const digitsMin = 7

/** Shown with the thanks and whenever the server is away: the last way to reach the firm. */
export function* phone({ quiz }: Checked): Generator<Finding> {
  if ((quiz.phone.match(/\d/g)?.length ?? 0) < digitsMin) yield doubtful('phone-missing', pointerTo('phone'))
}
