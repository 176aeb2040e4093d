import type { QuizDocument } from '../document.ts'

/** A quiz as far as its checks look: a draft as well as what is about to be published. */
export type Checkable = Omit<QuizDocument, 'contact'> & { contact: Omit<QuizDocument['contact'], 'consents'> }
