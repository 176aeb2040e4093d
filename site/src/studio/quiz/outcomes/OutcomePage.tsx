import { segments } from '@pulya/contract/segment'
import type { Outcome } from '@pulya/quiz/document'

import { FieldInput } from '../../editor/FieldInput.tsx'
import type { TextField } from '../../editor/field.ts'
import { type Path, valueAt } from '../../editor/path.ts'
import { Icon } from '../../frame/Icon.tsx'
import { quizTextWords } from '../../i18n/quiz.ts'
import { quizEndingWords } from '../../i18n/quiz-ending.ts'
import { Choice } from '../../offer/Choice.tsx'
import type { Editing } from '../editing.ts'
import { foundAt } from '../found-at.ts'
import { FoundHere } from '../FoundHere.tsx'
import { Mark } from '../Mark.tsx'
import { Redirect } from './Redirect.tsx'
import { whenInWords } from './when-in-words.ts'

interface OutcomePageProps {
  outcome: Outcome
  index: number
  editing: Editing
  full: boolean
  onBack: () => void
  onCopy: () => void
  onRemove: () => void
}

export const outcomeHeading = 'outcome-opened'

/** One outcome with everything it says and leads to. */
export function OutcomePage({ outcome, index, editing, full, onBack, onCopy, onRemove }: OutcomePageProps) {
  const { quiz, locale, editable, flaws, found, write } = editing
  const words = quizEndingWords[locale].outcomes
  const texts = quizTextWords[locale]
  const at: Path = ['outcomes', index]
  const isLast = index === quiz.outcomes.length - 1
  const fields: TextField[] = [
    { path: [...at, 'title'], label: texts.outcomeTitle, as: 'paragraph' },
    { path: [...at, 'paragraphs'], label: texts.paragraphs, as: 'lines' },
    { path: [...at, 'checklist'], label: texts.checklist, as: 'lines', optional: true },
  ]
  return (
    <section class="card question-page">
      <nav class="question-page__ways" aria-label={words.back}>
        <button type="button" class="button button--bare" onClick={onBack}>
          <Icon name="back" /> {words.back}
        </button>
      </nav>
      <h2 class="question-page__title" id={outcomeHeading} tabIndex={-1}>
        {words.of(index + 1, quiz.outcomes.length)}
      </h2>
      <FoundHere found={foundAt(found, `#/outcomes/${index}`)} locale={locale} />
      <p class="muted">{isLast ? words.forAllNote : `${whenInWords(editing, outcome)}.`}</p>
      <fieldset class="plain" disabled={!editable}>
        {fields.map((field) => (
          <FieldInput
            key={field.label}
            field={field}
            value={valueAt(quiz, field.path)}
            flaws={flaws}
            locale={locale}
            onWrite={write}
          />
        ))}
        <p class="muted">{texts.outcomesNote(quiz.questions.at(-1)?.key ?? '')}</p>
        <Choice
          label={words.segment}
          of={segments}
          names={words.segments}
          value={outcome.segment}
          none={words.byScore}
          onChoose={(segment) => write([...at, 'segment'], segment)}
        />
        <Redirect outcome={outcome} at={at} editing={editing} />
        <Mark
          label={words.contact}
          on={outcome.contact !== false}
          onMark={(on) => write([...at, 'contact'], on ? undefined : false)}
        />
        <div class="ways">
          {!full && (
            <button type="button" class="button" onClick={onCopy}>
              <Icon name="copy" /> {words.copy}
            </button>
          )}
          {isLast ? (
            <p class="muted">{words.lastStays}</p>
          ) : (
            <button type="button" class="button button--danger" onClick={onRemove}>
              <Icon name="remove" /> {words.remove}
            </button>
          )}
        </div>
      </fieldset>
    </section>
  )
}
