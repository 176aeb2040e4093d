import type { OfferFace } from '@pulya/offer/templates/face'
import type { TemplateName } from '@pulya/offer/templates/templates'
import type { QuizFace } from '@pulya/quiz/templates/face'
import type { QuizTemplateName } from '@pulya/quiz/templates/templates'

export type CardKind = 'offer' | 'quiz'

/** One of ours, or nothing. */
type Template =
  | { kind: 'offer'; template: TemplateName | 'empty'; brand?: string }
  | { kind: 'quiz'; template: QuizTemplateName | 'empty' }

/** What a new document begins from; a template of the firm by its id. */
export type Beginning = Template | { own: string }

/** A template as its card shows it. */
export interface TemplateCard {
  from: Template
  name: string
  trade: string
  face: OfferFace | QuizFace
}
