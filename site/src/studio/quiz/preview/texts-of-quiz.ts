import type { QuizDocument } from '@pulya/quiz/document'

import type { FieldSection } from '../../editor/field.ts'
import { type Path, valueAt } from '../../editor/path.ts'
import { pointerTo } from '@pulya/contract/pointer'

/** One text as it stands in the document. */
export interface WrittenText {
  path: Path
  text: string
}

/** Every text that visitors may see, those of this part first: what is pressed there is most likely one of them. */
export function textsOfQuiz(
  quiz: QuizDocument,
  sections: readonly FieldSection[],
  first: string,
): WrittenText[] {
  const all = sections
    .flatMap(({ groups }) => groups.flatMap(({ fields }) => fields))
    .flatMap(({ path }) => linesAt(path, valueAt(quiz, path)))
  const isFirst = ({ path }: WrittenText) => pointerTo(...path).startsWith(first)
  return [...all.filter(isFirst), ...all.filter((text) => !isFirst(text))]
}

function linesAt(path: Path, value: unknown): WrittenText[] {
  if (typeof value === 'string') return [{ path, text: value }]
  return Array.isArray(value) ? value.map((text) => ({ path, text: String(text) })) : []
}

/** Whether this is what a visitor reads there; an answer repeated in it may be anything. */
export function readsAs(written: string, shown: string): boolean {
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
  if (!written.includes('{')) return plain(written) === plain(shown)
  const pattern = plain(written)
    .split(/\{[^{}]*\}/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`^${pattern.join('.*')}$`, 's').test(plain(shown))
}
