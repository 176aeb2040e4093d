import { replaced } from '../editor/path.ts'
import type { Translatable } from './editing.ts'
import type { TranslatedText } from './text.ts'

/** The document as a translation of that one; nothing of it has been looked at. */
export const translating = <Document extends Translatable>(
  document: Document,
  original: string,
): Document => ({
  ...document,
  translation: { of: original, seen: {} },
})

/** The document with another translation of this text, which then belongs to what the original says now. */
export const translated = <Document extends Translatable>(
  document: Document,
  text: TranslatedText,
  value: unknown,
): Document => looked(replaced(document, text.field.path, value), [text])

/** The document with these texts as they are called right for what the original says now. */
export function looked<Document extends Translatable>(
  document: Document,
  texts: readonly TranslatedText[],
): Document {
  const { translation } = document
  if (!translation) return document
  const now = texts.map(({ key, original }) => [key, original] as const)
  return {
    ...document,
    translation: { ...translation, seen: { ...translation.seen, ...Object.fromEntries(now) } },
  }
}
