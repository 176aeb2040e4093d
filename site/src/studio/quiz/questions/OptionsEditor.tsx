import type { Question } from '@pulya/questions/definitions'

import { Icon } from '../../frame/Icon.tsx'
import { idOf } from '../../editor/field.ts'
import { FieldInput } from '../../editor/FieldInput.tsx'
import { type Path, valueAt } from '../../editor/path.ts'
import { quizBuilderWords } from '../../i18n/quiz-builder.ts'
import { focusSoon } from '../../ui/focus-soon.ts'
import { SortableList } from '../../ui/SortableList.tsx'
import type { Editing } from '../editing.ts'
import {
  choosing,
  type Choosing,
  movedOption,
  optionsMax,
  optionsMin,
  withOption,
  withoutOption,
} from '../structure/options.ts'
import { OptionMore } from './OptionMore.tsx'

interface OptionsEditorProps {
  question: Question
  at: Path
  editing: Editing
}

type Option = Choosing['options'][number]

/** What can be picked. Enter in a label goes on to a new one. */
export function OptionsEditor({ question, at, editing }: OptionsEditorProps) {
  const { locale, flaws, structure, write } = editing
  const words = quizBuilderWords[locale].options
  if (!('options' in question)) return null
  const own = choosing(question)
  const options: readonly Option[] = question.options
  const full = own !== undefined && options.length >= optionsMax(own)

  function add() {
    if (!own || full) return
    const known = new Set(options.map(({ key }) => key))
    // In the language of the quiz, which may not be that of the studio.
    const { fresh } = quizBuilderWords[editing.quiz.locale].options
    structure.edit({ is: 'add', how: (quiz) => withOption(quiz, own.key, fresh) })
    const now = valueAt(editing.quizNow(), [...at, 'options'])
    const place = Array.isArray(now) ? now.findIndex(({ key }) => !known.has(key)) : -1
    focusSoon(idOf([...at, 'options', place, 'label']), true)
  }

  const row = (option: Option, place: number) => (
    <div class="option">
      <div class="option__label">
        <FieldInput
          field={{ path: [...at, 'options', place, 'label'], label: words.label(place + 1), as: 'line' }}
          value={option.label}
          flaws={flaws}
          locale={locale}
          onWrite={write}
          onEnter={add}
        />
      </div>
      {own && (
        <button
          type="button"
          class="button button--bare option__remove"
          aria-label={words.remove(option.label)}
          title={options.length <= optionsMin ? words.twoStay : undefined}
          aria-disabled={options.length <= optionsMin}
          onClick={() =>
            options.length > optionsMin &&
            structure.edit({
              is: 'remove',
              how: (quiz) => withoutOption(quiz, own.key, option.key),
              told: words.removed(option.label),
            })
          }
        >
          <Icon name="remove" />
        </button>
      )}
      <OptionMore option={option} kind={question.kind} at={[...at, 'options', place]} editing={editing} />
    </div>
  )

  return (
    <fieldset class="options">
      <legend class="field__label">{words.title}</legend>
      {own ? (
        <SortableList
          items={options}
          keyOf={({ key }) => key}
          nameOf={({ label }) => label}
          onMove={(from, to) =>
            structure.edit({ is: 'move', how: (quiz) => movedOption(quiz, own.key, from, to) })
          }
          locale={locale}
        >
          {row}
        </SortableList>
      ) : (
        options.map((option, place) => <div key={option.key}>{row(option, place)}</div>)
      )}
      {own && full && <p class="muted">{words.full(optionsMax(own))}</p>}
      {own && !full && (
        <p>
          <button type="button" class="button" onClick={add}>
            {words.add}
          </button>
        </p>
      )}
    </fieldset>
  )
}
