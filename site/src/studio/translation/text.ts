import type { TextField } from '../editor/field.ts'

/** One text of the original beside its translation. */
export interface TranslatedText {
  /** Under which it is kept what the original said. */
  key: string
  /** What the original says now; lists have a line for each. */
  original: string
  /** Of the translation. */
  field: TextField
  /** Of the original: it says this in that variant only. */
  variant?: string
}

/** Texts that stand together: a block, a question, the thanks. */
export interface TranslatedPart<Document> {
  key: string
  title: string
  texts: TranslatedText[]
  /** What of it the translation has none of. */
  absent: Absent<Document>[]
}

/** A part of the original without a counterpart. */
export interface Absent<Document> {
  key: string
  /** In the language of the original. */
  called: string
  /** The translation with it as it is in the original, to be translated; none where there is no room for it. */
  add: ((now: Document) => Document) | undefined
}
