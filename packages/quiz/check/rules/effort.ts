import { pointerTo } from '@pulya/contract/pointer'
import { blankPicture } from '@pulya/questions/blank-picture'

import { askedIn } from '../asked.ts'
import { type Checked, doubtful, type Finding } from '../finding.ts'

const labelMax = 60
const optionsMax = 7

/** Whoever has to type before they are interested leaves. */
export function* typing({ quiz }: Checked): Generator<Finding> {
  const asked = askedIn(quiz)
  for (const [number, { index, question }] of asked.entries()) {
    const { kind, required } = question
    if (!required || (kind !== 'text' && kind !== 'long-text') || number >= asked.length / 2) continue
    yield doubtful('free-text-early', pointerTo('questions', index))
  }
}

/** On a phone a long label takes three lines, and a long list more than a screen. A dropdown is made for long lists. */
export function* options({ quiz }: Checked): Generator<Finding> {
  for (const [index, question] of quiz.questions.entries()) {
    if (!('options' in question)) continue
    const { options: offered, kind } = question
    const place = ['questions', index, 'options'] as const
    if (kind !== 'dropdown' && offered.length > optionsMax) {
      yield doubtful('options-many', pointerTo(...place), { count: offered.length, most: optionsMax })
    }
    for (const [number, { label }] of offered.entries()) {
      const { length } = label
      if (length <= labelMax) continue
      yield doubtful('label-long', pointerTo(...place, number, 'label'), { length, most: labelMax })
    }
  }
}

/**
 * Pictures of options have to be chosen, and have their labels beside them; one that stands alone has to be put in words.
 */
export function* pictures({ quiz }: Checked): Generator<Finding> {
  for (const [index, question] of quiz.questions.entries()) {
    if (question.kind === 'picture') {
      const at = question.options.findIndex(({ picture }) => picture.src === blankPicture.src)
      if (at >= 0) yield doubtful('picture-blank', pointerTo('questions', index, 'options', at, 'picture'))
    }
    if (question.kind !== 'statement' || !question.picture || question.picture.alt !== '') continue
    yield doubtful('alt-missing', pointerTo('questions', index, 'picture', 'alt'))
  }
}
