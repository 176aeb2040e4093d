import type { QuestionKind } from '@pulya/questions/definitions'

import type { KindFamily } from '../../i18n/question-kinds.ts'

/** Which kinds stand together where one is chosen. A kind forgotten here does not compile. */
const familyOf: Record<QuestionKind, KindFamily> = {
  single: 'choice',
  multiple: 'choice',
  picture: 'choice',
  dropdown: 'choice',
  'yes-no': 'choice',
  number: 'number',
  slider: 'number',
  range: 'number',
  rating: 'number',
  text: 'words',
  'long-text': 'words',
  date: 'words',
  file: 'words',
  phone: 'contact',
  email: 'contact',
  statement: 'screen',
  loader: 'screen',
}

/** The names of an object whose members are all known. */
const kinds = Object.keys(familyOf) as QuestionKind[]

export const families: readonly { name: KindFamily; kinds: readonly QuestionKind[] }[] = (
  ['choice', 'number', 'words', 'contact', 'screen'] as const
).map((name) => ({ name, kinds: kinds.filter((kind) => familyOf[kind] === name) }))
