import { consentDocument } from '@pulya/quiz/consent-document'
import { offerDocument } from '@pulya/offer/document'
import { quizDocument } from '@pulya/quiz/document'
import { parseWith } from '@pulya/contract/schema-flaws'
import { Problem } from '@pulya/contract/problem'
import type { z } from 'zod'

export const documentKinds = ['offer', 'quiz', 'consent'] as const

export type DocumentKind = (typeof documentKinds)[number]

export interface Documents {
  offer: z.infer<typeof offerDocument>
  quiz: z.infer<typeof quizDocument>
  consent: z.infer<typeof consentDocument>
}

const schemas: { [Kind in DocumentKind]: z.ZodType<Documents[Kind]> } = {
  offer: offerDocument,
  quiz: quizDocument,
  consent: consentDocument,
}

/** The document, or the place of every flaw. */
export const readDocument = <Kind extends DocumentKind>(kind: Kind, value: unknown) =>
  parseWith<Documents[Kind]>(schemas[kind], value)

/** @throws `document-rejected` with the place of every flaw. */
export function parseDocument<Kind extends DocumentKind>(kind: Kind, value: unknown): Documents[Kind] {
  const parsed = readDocument(kind, value)
  if ('value' in parsed) return parsed.value
  throw new Problem('document-rejected', { flaws: parsed.flaws })
}
