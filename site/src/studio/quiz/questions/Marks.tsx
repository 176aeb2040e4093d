import type { Finding } from '@pulya/quiz/check/finding'

import { Icon } from '../../frame/Icon.tsx'
import type { QuizBuilderWords } from '../../i18n/quiz-builder.ts'

interface MarksProps {
  /** About one part of a quiz. */
  found: readonly Finding[]
  words: QuizBuilderWords['list']
}

/** How much there is to mend here; what exactly stands beside the part itself. */
export function Marks({ found, words }: MarksProps) {
  const errors = found.filter(({ level }) => level === 'error').length
  const warnings = found.length - errors
  return (
    <>
      {errors > 0 && (
        <span class="tag tag--danger">
          <Icon name="alarm" /> {words.errors(errors)}
        </span>
      )}
      {warnings > 0 && <span class="tag tag--warning">{words.warnings(warnings)}</span>}
    </>
  )
}
