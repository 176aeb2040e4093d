import type { Locale } from '@pulya/contract/locale'
import type { Condition } from '@pulya/questions/condition'

import { quizLogicWords } from '../../i18n/quiz-logic.ts'
import { factAbout } from './facts.ts'
import { GroupOfClauses } from './GroupOfClauses.tsx'
import type { Known } from './known.ts'
import { asCondition, asGroup, type Group, sentenceOf } from './sentence.ts'

export interface SentenceProps {
  condition: Condition
  known: Known
  locale: Locale
  /** Without a condition, once its last clause is taken out. */
  onChange: (condition: Condition | undefined) => void
}

/** A condition as a sentence whose every word that matters is chosen or typed: «Если сумма долгов не больше 300 и …». */
export function Sentence({ condition, known, locale, onChange }: SentenceProps) {
  const { sentence: words } = quizLogicWords[locale]
  return (
    <div class="sentence">
      <GroupOfClauses
        group={asGroup(sentenceOf(condition))}
        depth={0}
        begins={{ plain: words.if, negated: words.unless }}
        known={known}
        locale={locale}
        onChange={(group: Group) => onChange(asCondition(group))}
      />
    </div>
  )
}

/** Something to begin with: about the nearest answer, if there is any. */
export function firstCondition(known: Known): Condition {
  const last = known.questions.at(-1)
  return last ? factAbout(`question:${last.key}`, known) : factAbout('param', known)
}
