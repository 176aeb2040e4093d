import type { Event } from '@pulya/contract/event'

/** Steps of the funnel in the order people take them; between the second and the third stand the quiz's own questions. */
export const steps = {
  exposed: 'exposed',
  /** Counted by the database, beside the exposures: no step of the funnel. */
  confirmed: 'confirmed',
  quizStarted: 'quiz_started',
  formViewed: 'form_viewed',
  lead: 'lead',
  qualified: 'qualified',
  contract: 'contract',
} as const

export const answerStep = (question: string): string => `answer:${question}`

/**
 * The step an event takes its visitor to, if any. An offer shows its form to everybody at once, so there only touching
 * it counts; the form of a quiz is seen by those who came to its end.
 */
export function stepOf(
  { kind, question }: Pick<Event, 'kind' | 'question'>,
  on: 'offer' | 'quiz',
): string | null {
  switch (kind) {
    case 'quiz_start':
      return steps.quizStarted
    case 'answer':
      return question ? answerStep(question) : null
    case 'form_view':
      return on === 'quiz' ? steps.formViewed : null
    case 'form_focus':
      return steps.formViewed
    default:
      return null
  }
}
