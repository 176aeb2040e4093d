import type { TextField } from '../../editor/field.ts'
import type { Path } from '../../editor/path.ts'

/** A text of a quiz under a name it has in every translation, wherever its part stands there. */
export interface NamedField {
  /** By keys instead of places: `questions/debt/options/o2/label`. */
  key: string
  field: TextField
}

/** Texts of a quiz that stand together. */
export interface QuizPart {
  key: string
  title: string
  fields: NamedField[]
}

/** Where a part stands in its document, and under which name. */
export interface Standing {
  path: Path
  name: string
}

type Shown = Pick<TextField, 'label' | 'as' | 'optional'>

/** A text inside a part; `named` is its place there by keys. */
export const namedField = (
  { path, name }: Standing,
  inside: Path,
  shown: Shown,
  named: Path = inside,
): NamedField => ({
  key: [name, ...named].join('/'),
  field: { ...shown, path: [...path, ...inside] },
})
