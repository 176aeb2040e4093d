/** Steps of the funnel in the order people take them; between the second and the third stand the quiz's own questions. */
export const steps = {
  exposed: 'exposed',
  /** Counted by the database, beside the exposures: no step of the funnel. */
  confirmed: 'confirmed',
  quizStarted: 'quiz_started',
  formViewed: 'form_viewed',
  lead: 'lead',
  validLead: 'valid_lead',
  /** A manager spoke with them. */
  reached: 'reached',
  qualified: 'qualified',
  consultationBooked: 'consultation_booked',
  consultationHeld: 'consultation_held',
  contract: 'contract',
  /** This person was shown several variants. */
  crossed: 'crossed',
} as const

export const answerStep = (question: string): string => `answer:${question}`

/**
 * SQL: the step an event takes its visitor to, if any. An offer shows its form to everybody at once, so there only touching
 * it counts; the form of a quiz is seen by those who came to its end.
 */
export const stepOfEvent = `
  case event.kind
    when 'quiz_start' then 'quiz_started'
    when 'answer' then 'answer:' || event.question
    when 'form_focus' then 'form_viewed'
    when 'form_view' then iif((select kind from document where id = event.source) = 'quiz', 'form_viewed', null) end`
