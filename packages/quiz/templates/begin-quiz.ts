import { quizDocument, type QuizDocument } from '../document.ts'
import { consentToName } from './template.ts'

/** What a firm has already said of itself elsewhere; the template's own words stand in for what is absent. */
export interface QuizFirmSaid {
  phone?: string
  /** Public id of its consent to processing. Without one the box names a text that is not there: an error to mend. */
  consent?: string
}

/** A new quiz of a firm: a template with its phone, wherever that is named, and its consent. */
export function beginQuiz(
  quiz: QuizDocument,
  { phone = quiz.phone, consent = consentToName }: QuizFirmSaid,
): QuizDocument {
  const spoken = (_: string, value: unknown): unknown => {
    if (value === consentToName) return consent
    return typeof value === 'string' ? value.replaceAll(quiz.phone, () => phone) : value
  }
  return quizDocument.parse(JSON.parse(JSON.stringify(quiz), spoken))
}
