import type { Locale } from '@pulya/contract/locale'

import { quizLogicWords, type QuizLogicWords } from '../../i18n/quiz-logic.ts'
import {
  factAbout,
  optionsOf,
  type Subject,
  subjectOf,
  type Verb,
  verbOf,
  verbsFor,
  withVerb,
} from './facts.ts'
import type { Known } from './known.ts'
import { Operands } from './Operands.tsx'
import { Pick } from './Pick.tsx'
import type { Clause } from './sentence.ts'
import { SubjectPick } from './SubjectPick.tsx'

interface ClauseLineProps {
  clause: Clause
  known: Known
  locale: Locale
  onChange: (clause: Clause) => void
}

type Asked = Verb | `not-${Verb}`

/** One clause: what it is about, what must be so, and of what. */
export function ClauseLine({ clause, known, locale, onChange }: ClauseLineProps) {
  const words = quizLogicWords[locale]
  const { negated, fact } = clause
  const subject = subjectOf(fact)
  const verb = verbOf(fact)
  // What stands in the document can be kept, also where it would not be offered anew.
  const verbs = [...new Set([...verbsFor(subject, known), verb])]
  const asked = verbs.flatMap((one): Asked[] => [one, `not-${one}`])
  const names = verbNames(subject, known, words)
  return (
    <span class="sentence__clause">
      <SubjectPick
        subject={subject}
        known={known}
        words={words.sentence}
        onPick={(chosen) => onChange({ negated: false, fact: factAbout(chosen, known) })}
      />
      <Pick
        label={words.sentence.verb}
        of={asked}
        names={names}
        value={negated ? `not-${verb}` : verb}
        onPick={(chosen) => {
          const next = verbs.find((one) => chosen === one || chosen === `not-${one}`) ?? verb
          onChange({
            negated: chosen !== next,
            fact: next === verb ? fact : withVerb(fact, next, known),
          })
        }}
      />
      <Operands
        fact={fact}
        known={known}
        words={words}
        locale={locale}
        onChange={(said) => onChange({ negated, fact: said })}
      />
    </span>
  )
}

function verbNames(subject: Subject, { questions }: Known, words: QuizLogicWords): Record<Asked, string> {
  const question = questions.find(({ key }) => subject === `question:${key}`)
  const own = {
    ...words.verbs,
    ...(subject.startsWith('question:') && words.asked),
    ...(question?.kind === 'multiple' && optionsOf(question).length > 0 && { has: words.several }),
  }
  const { has, says, answered, from, to, between, is } = own
  return {
    has: has[0],
    'not-has': has[1],
    says: says[0],
    'not-says': says[1],
    answered: answered[0],
    'not-answered': answered[1],
    from: from[0],
    'not-from': from[1],
    to: to[0],
    'not-to': to[1],
    between: between[0],
    'not-between': between[1],
    is: is[0],
    'not-is': is[1],
  }
}
