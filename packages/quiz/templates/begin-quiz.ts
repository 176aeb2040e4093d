import type { QuizDocument } from '../document.ts'
import { consentToName } from './template.ts'

/** What a firm has already said of itself elsewhere; the template's own words stand in for what is absent. */
export interface QuizFirmSaid {
  phone?: string
  /** Public id of its consent to processing. Without one the box names a text that is not there: an error to mend. */
  consent?: string
}

/** A new quiz of a firm: a template with its phone and its consent. */
export function beginQuiz(quiz: QuizDocument, { phone, consent }: QuizFirmSaid): QuizDocument {
  const { contact } = quiz
  const consents = contact.consents.map((ask) =>
    consent !== undefined && ask.document === consentToName ? { ...ask, document: consent } : ask,
  )
  return { ...quiz, ...(phone !== undefined && { phone }), contact: { ...contact, consents } }
}
