import type { Locale } from '@pulya/contract/locale'
import type { Condition } from '@pulya/questions/condition'
import type { QuizDocument } from '@pulya/quiz/document'
import type { Facts } from '@pulya/quiz/facts'

import { Icon } from '../../frame/Icon.tsx'
import { quizDriveWords } from '../../i18n/quiz-drive.ts'
import { conditionInWords } from '../condition-in-words.ts'
import { reasonsFor } from './trace.ts'

interface ReasonsProps {
  condition: Condition
  facts: Facts
  quiz: QuizDocument
  locale: Locale
}

/** Why a condition held or did not: each of its clauses with a verdict of its own. */
export function Reasons({ condition, facts, quiz, locale }: ReasonsProps) {
  const words = quizDriveWords[locale]
  return (
    <ul class="reasons">
      {reasonsFor(condition, facts, quiz).map(({ condition: clause, held }) => {
        const text = conditionInWords(quiz, clause, locale)
        return (
          <li key={text} data-held={held}>
            <Icon name={held ? 'yes' : 'none'} />
            <span>
              {text} <span class="tag">{held ? words.held : words.failed}</span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
