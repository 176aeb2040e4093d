import { type Desk, note } from '../desk.ts'
import { isRecord, member, settle, type Source, textIn } from '../source.ts'

/** A text, or the same text in several languages: then that of the quiz, else the one for everybody. */
export function localised(desk: Desk, source: Source): string | undefined {
  if (!isRecord(source.value)) return textIn(source)
  const languages = Object.keys(source.value)
  const wanted = [desk.locale, 'default', ...languages].find(
    (language) => textIn(member(source, language)) !== undefined,
  )
  if (wanted === undefined) return undefined
  const left = languages.filter((language) => language !== wanted)
  if (left.length > 0) note(desk, source, 'language', left.join(', '))
  settle(source)
  return textIn(member(source, wanted))
}
