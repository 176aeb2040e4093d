import type { Locale } from '@pulya/contract/locale'
import type { QuizDocument } from '@pulya/quiz/document'

import { asText, type TextField } from '../../editor/field.ts'
import { type Path, valueAt } from '../../editor/path.ts'
import type { Absent, TranslatedPart, TranslatedText } from '../../translation/text.ts'
import { type AbsentPart, absentIn } from './absent.ts'
import { controlParts } from './control-parts.ts'
import type { NamedField } from './quiz-part.ts'
import { hasRoom } from './room.ts'
import { withOriginal } from './with-original.ts'

/** All that a quiz says in every variant, each text beside the one under the same name in the translation. */
export function translatedQuiz(
  original: QuizDocument,
  quiz: QuizDocument,
  locale: Locale,
): TranslatedPart<QuizDocument>[] {
  const own = new Map(
    controlParts(quiz, locale).flatMap(({ fields }) => fields.map(({ key, field }) => [key, field])),
  )
  const absent = Map.groupBy(absentIn(original, quiz), ({ within }) => within)
  return controlParts(original, locale)
    .map(({ key, title, fields }) => ({
      key,
      title,
      texts: fields.flatMap((from) => besides(original, quiz, from, own.get(from.key))),
      absent: (absent.get(key) ?? []).map((part) => absentPart(original, quiz, part)),
    }))
    .filter(({ texts, absent: parts }) => texts.length > 0 || parts.length > 0)
}

/** Nothing, where the original says nothing or the translation is not made for it. */
function besides(
  original: QuizDocument,
  quiz: QuizDocument,
  { key, field: { path } }: NamedField,
  field: TextField | undefined,
): TranslatedText[] {
  if (!field) return []
  const said = asText(valueAt(original, path))
  const control = said === '' ? [] : [{ key, original: said, field }]
  return [...control, ...inVariants(original, quiz, key, field)]
}

/** What variants say there instead, beside the same variant of the translation. */
function inVariants(
  original: QuizDocument,
  quiz: QuizDocument,
  key: string,
  { optional: _, ...field }: TextField,
): TranslatedText[] {
  const inside = ownPlace(key)
  return (original.variants ?? []).slice(1).flatMap((variant) => {
    const said = asText(valueAt(variant, inside))
    const place = (quiz.variants ?? []).findIndex((own) => own.key === variant.key)
    if (said === '' || place < 1) return []
    const own = { ...field, path: ['variants', place, ...inside], inherited: valueAt(quiz, field.path) ?? '' }
    return [{ key: `variants/${variant.key}/${key}`, original: said, field: own, variant: variant.key }]
  })
}

/** Variants know every part by its key, and of an option nothing but its label. */
const ownPlace = (key: string): Path => key.replace(/(\/options\/[^/]+)\/label$/, '$1').split('/')

function absentPart(
  original: QuizDocument,
  quiz: QuizDocument,
  { names, called }: AbsentPart,
): Absent<QuizDocument> {
  const add = (now: QuizDocument) => withOriginal(now, original, names)
  return { key: names.join('/'), called, add: hasRoom(quiz, original, names) ? add : undefined }
}
