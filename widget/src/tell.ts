import { answersOnPath } from '@pulya/quiz/next-screen'
import { outcomeOf } from '@pulya/quiz/outcome'

import { withEnding } from './bring-ending.ts'
import type { Embed } from './embed.ts'
import { $contact } from './visit/contact.ts'
import { runNow } from './visit/given.ts'
import { $screen } from './visit/progress.ts'
import { $submission } from './visit/submission.ts'

/** What the page hears of, as `pulya:started` and so on. */
export type Told =
  | 'started'
  | 'answered'
  | 'contact'
  | 'lead'
  | 'callback'
  | 'messenger'
  | 'opened'
  | 'closed'

let embed: Embed
let host: HTMLElement

/** From now on this element tells. */
export function tellFrom(place: HTMLElement, shown: Embed): void {
  host = place
  embed = shown
}

/**
 * Tells the page: an event with the answers from the element, and goals without them to the counters on the page.
 * Answers are for the page itself; counters get nothing that says who the visitor is or what they said.
 */
export function tell(told: Told, question?: string): void {
  const { snapshot } = embed
  const run = runNow()
  const submission = $submission.get()
  // Copies: what listeners do to them does nothing to the walk.
  const answers = structuredClone(answersOnPath(snapshot, run))
  const detail = {
    quiz: snapshot.publicId,
    submission,
    answers,
    ...(question && { question, answer: answers[question] }),
    ...($screen.get()?.at !== 'question' && { outcome: outcomeOf(snapshot, run).outcome.key }),
  }
  host.dispatchEvent(new CustomEvent(`pulya:${told}`, { bubbles: true, composed: true, detail }))
  withEnding(({ reachGoal }) => reachGoal(told, detail.quiz, submission, Object.keys(answers).length))
  if (told === 'lead' && $contact.get()['channel'] === 'call') tell('callback')
}
