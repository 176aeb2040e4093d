import type { Question } from '@pulya/questions/definitions'

import { isAbout } from '../../editor/field.ts'
import { quizLogicWords } from '../../i18n/quiz-logic.ts'
import type { Editing } from '../editing.ts'
import { foundAt } from '../found-at.ts'
import { FoundHere } from '../FoundHere.tsx'
import { knownIn } from './known.ts'
import { Pick } from './Pick.tsx'
import { firstCondition, Sentence } from './Sentence.tsx'

interface ShownToProps {
  question: Question
  index: number
  editing: Editing
}

/** Whom a question is asked: everybody who gets there, or those of whom something holds. */
export function ShownTo({ question: { when }, index, editing }: ShownToProps) {
  const { quiz, locale, found, flaws, write } = editing
  const words = quizLogicWords[locale]
  const at = ['questions', index, 'when']
  const known = knownIn(quiz, index, words.sentence.sampleWord)
  const here = foundAt(found, `#/questions/${index}/when`)
  return (
    <fieldset class="plain rule">
      <legend class="visually-hidden">{words.shown}</legend>
      <h3>{words.shown}</h3>
      <FoundHere found={here} locale={locale} />
      {here.length === 0 &&
        flaws
          .filter(({ pointer }) => isAbout(pointer, at))
          .map(({ pointer, detail }) => (
            <p key={pointer} class="field__flaw">
              {detail}
            </p>
          ))}
      <Pick
        label={words.shown}
        of={['all', 'some'] as const}
        names={{ all: words.toAll, some: words.onlyIf }}
        value={when ? 'some' : 'all'}
        onPick={(whom) => write(at, whom === 'some' ? firstCondition(known) : undefined)}
      />
      {when && (
        <Sentence
          condition={when}
          known={known}
          locale={locale}
          onChange={(condition) => write(at, condition)}
        />
      )}
    </fieldset>
  )
}
