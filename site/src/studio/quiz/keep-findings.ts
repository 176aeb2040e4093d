import { checkQuiz } from '@pulya/quiz/check/check-quiz'
import type { Finding } from '@pulya/quiz/check/finding'
import type { QuizDocument } from '@pulya/quiz/document'
import { computed, type ReadableAtom } from 'nanostores'

import type { Draft } from '../editor/draft.ts'

/** What is wrong or doubtful about the draft, once for every saved one: a check of a large quiz is felt while typing. */
export const keepFindings = ({
  $document,
  $revision,
}: Pick<Draft<QuizDocument>, '$document' | '$revision'>): ReadableAtom<readonly Finding[]> =>
  computed($revision, () => checkQuiz($document.get()))
