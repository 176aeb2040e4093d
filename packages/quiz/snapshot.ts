import type { FlawAt } from '@pulya/contract/flaw'

import { bindConsents, type ConsentAsked, type ConsentVersion } from './consent.ts'
import type { QuizDocument } from './document.ts'

/** What visitors get: the document under its public id, its boxes bound to the consent texts in force. */
export interface QuizSnapshot extends Omit<QuizDocument, 'contact' | 'translation'> {
  publicId: string
  /** ISO 4217, of the firm; there when the quiz speaks of money. */
  currency?: string
  contact: Omit<QuizDocument['contact'], 'consents'> & { consents: ConsentAsked[] }
}

/**
 * @param versions By public id of the consent document; one that is not published is a flaw at its place.
 * @param currency ISO 4217, of the firm.
 */
export function quizSnapshot(
  document: QuizDocument,
  publicId: string,
  versions: Readonly<Record<string, ConsentVersion>>,
  currency: string,
): { snapshot: QuizSnapshot } | { flaws: FlawAt[] } {
  const { contact, translation: _, ...shown } = document
  const { asked, flaws } = bindConsents(contact.consents, versions, ['contact', 'consents'])
  if (flaws.length > 0) return { flaws }
  const money = document.variables?.some((variable) => 'money' in variable) && { currency }
  return { snapshot: { ...shown, publicId, ...money, contact: { ...contact, consents: asked } } }
}
