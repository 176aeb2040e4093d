/** What can happen to a part of a quiz that is brought from another tool, by the group in which people read of it. */
export const lossGroups = {
  questions: [
    'kind-unknown',
    'kind-simpler',
    'too-many',
    'options-missing',
    'option-text',
    'unreached',
    'contact-merged',
    'contact-required',
  ],
  texts: ['text-cut', 'text-unreadable', 'piping', 'language', 'heading', 'link'],
  logic: ['logic', 'jump-back', 'looks-ahead', 'leads-nowhere', 'rule'],
  pictures: ['picture', 'media'],
  services: ['script', 'integration', 'tracking', 'credential'],
  rest: ['look', 'setting', 'more'],
  /** Not lost: what the source did not have and a quiz of ours cannot be without. */
  filled: [
    'filled-title',
    'filled-phone',
    'filled-outcome',
    'filled-contact',
    'filled-consents',
    'filled-thanks',
    'filled-theme',
  ],
} as const

export type LossGroup = keyof typeof lossGroups
export type Reason = (typeof lossGroups)[LossGroup][number]

export const lossReasons: readonly Reason[] = Object.values(lossGroups).flat()

/** A part of the source that is not in the quiz, or not as it was. */
export interface Loss {
  /** A JSON pointer into the source, `#/pages/0/elements/2`; what was filled in has the pointer of its own place in the quiz. */
  path: string
  reason: Reason
  /** A title, a type, an address: never a secret, never more than a line. */
  detail?: string
}
