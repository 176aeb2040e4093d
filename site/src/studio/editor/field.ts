import { pointerTo } from '@pulya/contract/pointer'

import type { Path } from './path.ts'

/** One text of a document: where it stands and how it is edited. */
export interface TextField {
  path: Path
  label: string
  /** `lines` is a list of texts, one on each line. */
  as: 'line' | 'paragraph' | 'lines'
  /** May be left empty; the document has no such member then. */
  optional?: boolean
  /** What the control says here; a variant that says nothing of its own repeats it. */
  inherited?: unknown
}

/** Texts that stand together. */
export interface FieldGroup {
  title?: string
  note?: string
  /** Long ones start closed, under their title. */
  closed?: boolean
  fields: TextField[]
}

export interface FieldSection {
  title: string
  note?: string
  groups: FieldGroup[]
}

/** Unique on the page, and what the pointer of a flaw, `#/blocks/0/text`, leads to as a link. */
export const idOf = (path: Path): string => decodeURIComponent(pointerTo(...path).slice(1))

/** A flaw may be about the field or about one line of it: `#/blocks/2/items/1`. */
export function isAbout(pointer: string, path: Path): boolean {
  const own = pointerOf(path)
  return pointer.startsWith(own) && (pointer.length === own.length || pointer[own.length] === '/')
}

/** Hundreds of findings are looked up among thousands of fields, which stay the same meanwhile. */
const known = new WeakMap<Path, string>()

function pointerOf(path: Path): string {
  const before = known.get(path)
  if (before !== undefined) return before
  const pointer = pointerTo(...path)
  known.set(path, pointer)
  return pointer
}

/** The field that a flaw is about, if it is a text that is edited here at all. */
export const fieldAt = (sections: readonly FieldSection[], pointer: string): TextField | undefined =>
  sections
    .flatMap(({ groups }) => groups.flatMap(({ fields }) => fields))
    .find(({ path }) => isAbout(pointer, path))

/**
 * Where to go to mend something that may be no text: its field, or the title of the question or outcome it stands in;
 * `name` is how the page calls that.
 */
export function placeOf(
  sections: readonly FieldSection[],
  pointer: string,
): { field: TextField; name: string } | undefined {
  const title = /^#\/\w+\/\d+/.exec(pointer)?.[0]
  const field = fieldAt(sections, pointer) ?? (title && fieldAt(sections, `${title}/title`))
  if (!field) return undefined
  const group = sections.flatMap(({ groups }) => groups).find(({ fields }) => fields.includes(field))
  return { field, name: group?.title ?? field.label }
}

/** As it is shown for editing. */
export const asText = (value: unknown): string =>
  Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : ''

/** What an edited text stands for: nothing at all where it may be nothing, lines without the empty ones. */
export function asValue(text: string, { as, optional, inherited }: TextField): unknown {
  const mayBeAbsent = optional || inherited !== undefined
  if (text.trim() === '' && mayBeAbsent) return undefined
  if (as !== 'lines') return text
  return text.split('\n').filter((line) => line.trim() !== '')
}
