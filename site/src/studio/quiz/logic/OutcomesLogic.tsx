import type { Outcome } from '@pulya/quiz/document'

import { idOf, isAbout } from '../../editor/field.ts'
import { quizLogicWords } from '../../i18n/quiz-logic.ts'
import type { Editing } from '../editing.ts'
import { foundAt } from '../found-at.ts'
import { FoundHere } from '../FoundHere.tsx'
import { countedNames } from './counted-names.ts'
import { knownIn } from './known.ts'
import { Pick } from './Pick.tsx'
import { firstCondition, Sentence } from './Sentence.tsx'

/** Which outcome is shown to whom, from the top; the last is for everybody else. */
export function OutcomesLogic({ editing }: { editing: Editing }) {
  const { quiz, locale, editable } = editing
  const { outcomes: words } = quizLogicWords[locale]
  return (
    <section class="card" id="/outcomes-logic">
      <h2>{words.title}</h2>
      <p class="muted">{words.note}</p>
      <fieldset class="plain logic" disabled={!editable}>
        <ol class="rules">
          {quiz.outcomes.map((outcome, place) => (
            <li key={outcome.key} id={idOf(['outcomes', place, 'when'])}>
              <OutcomeRule outcome={outcome} place={place} editing={editing} />
            </li>
          ))}
        </ol>
      </fieldset>
    </section>
  )
}

interface OutcomeRuleProps {
  outcome: Outcome
  place: number
  editing: Editing
}

function OutcomeRule({ outcome, place, editing }: OutcomeRuleProps) {
  const { quiz, locale, found, flaws, write } = editing
  const words = quizLogicWords[locale]
  const { outcomes: own } = words
  const { title, when, match } = outcome
  const at = ['outcomes', place]
  const known = knownIn(quiz, quiz.questions.length, words.sentence.sampleWord)
  const here = foundAt(found, `#/outcomes/${place}`)
  const last = place === quiz.outcomes.length - 1
  const names = countedNames(quiz, words.sentence)
  return (
    <fieldset class="plain rule">
      <legend class="visually-hidden">{title}</legend>
      <h3>{last ? own.rest(title) : own.show(title)}</h3>
      <FoundHere found={here} locale={locale} />
      {here.length === 0 &&
        flaws
          .filter(({ pointer }) => isAbout(pointer, [...at, 'when']))
          .map(({ pointer, detail }) => (
            <p key={pointer} class="field__flaw">
              {detail}
            </p>
          ))}
      {when && (
        <Sentence
          condition={when}
          known={known}
          locale={locale}
          onChange={(condition) => write([...at, 'when'], condition)}
        />
      )}
      {!last && (
        <p class="rule__then">
          {!when && (
            <button
              type="button"
              class="button button--bare"
              onClick={() => write([...at, 'when'], firstCondition(known))}
            >
              + {words.sentence.addClause}
            </button>
          )}
          <span class="rule__word">{own.match}</span>
          <Pick
            label={`${own.match}: ${title}`}
            of={['', ...Object.keys(names)]}
            names={{ '': own.noMatch, ...names }}
            value={match ?? ''}
            onPick={(name) => write([...at, 'match'], name || undefined)}
          />
        </p>
      )}
      {!last && !when && !match && <p class="muted">{own.needsOne}</p>}
    </fieldset>
  )
}
