import type { Outcome } from '@pulya/quiz/document'

import { idOf } from '../../editor/field.ts'
import { quizTextWords } from '../../i18n/quiz.ts'
import { quizBuilderWords } from '../../i18n/quiz-builder.ts'
import { quizEndingWords } from '../../i18n/quiz-ending.ts'
import { focusSoon } from '../../ui/focus-soon.ts'
import { SortableList } from '../../ui/SortableList.tsx'
import type { Editing } from '../editing.ts'
import { foundAt } from '../found-at.ts'
import { Marks } from '../questions/Marks.tsx'
import {
  movedOutcome,
  outcomesMax,
  withCopyOfOutcome,
  withOutcome,
  withoutOutcome,
} from '../structure/outcomes.ts'
import { OutcomePage, outcomeHeading } from './OutcomePage.tsx'
import { whenInWords } from './when-in-words.ts'

/** Of the button that opens an outcome. */
const rowId = (key: string): string => `open-outcome-${key}`

/** What a quiz ends with: all outcomes in a list, or the one that is open. */
export function OutcomesPart({ editing, open }: { editing: Editing; open: string | undefined }) {
  const { quiz, quizNow, locale, editable, found, structure, place } = editing
  const words = quizEndingWords[locale].outcomes
  const index = quiz.outcomes.findIndex(({ key }) => key === open)
  const shown = quiz.outcomes[index]
  const conditioned = quiz.outcomes.slice(0, -1)
  const last = quiz.outcomes.at(-1)
  const full = quiz.outcomes.length >= outcomesMax

  function show(key: string) {
    place.show('outcomes', key)
    focusSoon(outcomeHeading)
  }

  function add() {
    const { title, paragraph } = quizEndingWords[quiz.locale].outcomes.fresh
    const { quiz: after, key } = withOutcome(quizNow(), { title, paragraphs: [paragraph] })
    structure.edit({ is: 'add', how: () => after })
    place.show('outcomes', key)
    focusSoon(idOf(['outcomes', after.outcomes.findIndex((one) => one.key === key), 'title']), true)
  }

  function copy({ key }: Outcome) {
    const { quiz: after, key: copied } = withCopyOfOutcome(quizNow(), key)
    structure.edit({ is: 'add', how: () => after })
    show(copied)
  }

  function remove({ key, title }: Outcome) {
    structure.edit({
      is: 'remove',
      how: (now) => withoutOutcome(now, key),
      told: words.removed(title),
      after: () => back(last?.key),
    })
  }

  function back(key: string | undefined) {
    place.show('outcomes')
    if (key) focusSoon(rowId(key))
  }

  if (shown) {
    return (
      <OutcomePage
        key={shown.key}
        outcome={shown}
        index={index}
        editing={editing}
        full={full}
        onBack={() => back(shown.key)}
        onCopy={() => copy(shown)}
        onRemove={() => remove(shown)}
      />
    )
  }

  const row = (outcome: Outcome, at: number) => (
    <button
      type="button"
      class="question-row__open question-row__open--plain"
      id={rowId(outcome.key)}
      onClick={() => show(outcome.key)}
    >
      <span class="question-row__number">{at + 1}</span>
      <span class="question-row__title">{outcome.title}</span>
      <span class="question-row__about">
        <span class="muted question-row__when">
          {at === quiz.outcomes.length - 1 ? words.forAll : whenInWords(editing, outcome)}
        </span>
        <Marks found={foundAt(found, `#/outcomes/${at}`)} words={quizBuilderWords[locale].list} />
      </span>
    </button>
  )
  return (
    <section class="card">
      <h2>{quizTextWords[locale].outcomes}</h2>
      <p class="muted">{words.note}</p>
      {editable ? (
        <SortableList
          items={conditioned}
          keyOf={({ key }) => key}
          nameOf={({ title }) => title}
          onMove={(from, to) => structure.edit({ is: 'move', how: (now) => movedOutcome(now, from, to) })}
          locale={locale}
        >
          {row}
        </SortableList>
      ) : (
        conditioned.map(row)
      )}
      {last && <div class="last-outcome">{row(last, quiz.outcomes.length - 1)}</div>}
      {editable && full && <p class="muted">{words.full}</p>}
      {editable && !full && (
        <p>
          <button type="button" class="button" onClick={add}>
            {words.add}
          </button>
        </p>
      )}
    </section>
  )
}
