import type { Variable } from '@pulya/quiz/number-of'

import { FieldInput } from '../../editor/FieldInput.tsx'
import { Icon } from '../../frame/Icon.tsx'
import { quizLogicWords } from '../../i18n/quiz-logic.ts'
import { quizNumbersWords } from '../../i18n/quiz-numbers.ts'
import type { Editing } from '../editing.ts'
import { foundAt } from '../found-at.ts'
import { FoundHere } from '../FoundHere.tsx'
import { Mark } from '../Mark.tsx'
import { FormulaInput } from './FormulaInput.tsx'
import { NumberWord } from './NumberWord.tsx'

interface VariableRowProps {
  variable: Variable
  place: number
  editing: Editing
  onRemove: () => void
}

/** A variable: the number it begins with, or the formula that makes it. */
export function VariableRow({ variable, place, editing, onRemove }: VariableRowProps) {
  const { quiz, locale, found, flaws, write } = editing
  const { variables: words } = quizNumbersWords[locale]
  const { key } = variable
  const at = ['variables', place]
  return (
    <fieldset class="plain variable">
      <legend class="visually-hidden">{key}</legend>
      <div class="variable__top">
        <h3>
          <code>{key}</code>
        </h3>
        <button type="button" class="button button--bare" aria-label={words.remove(key)} onClick={onRemove}>
          <Icon name="remove" />
        </button>
      </div>
      <span class="tag">{'formula' in variable ? words.computed : words.counted}</span>
      <FoundHere found={foundAt(found, `#/variables/${place}`)} locale={locale} />
      {'formula' in variable ? (
        <>
          <FormulaInput
            label={`${key} =`}
            text={variable.formula}
            quiz={quiz}
            above={place}
            unit={variable.unit}
            locale={locale}
            onWrite={(formula) => write([...at, 'formula'], formula)}
          />
          <div class="variable__look">
            <FieldInput
              field={{ path: [...at, 'unit'], label: words.unit, as: 'line', optional: true }}
              value={variable.unit}
              flaws={flaws}
              locale={locale}
              onWrite={write}
            />
            <Mark
              label={words.money}
              on={variable.money === true}
              onMark={(on) => write([...at, 'money'], on || undefined)}
            />
          </div>
        </>
      ) : (
        <p class="worded">
          {words.start}
          <NumberWord
            label={`${words.start}: ${key}`}
            value={variable.start}
            flaw={quizLogicWords[locale].operands.wrongNumber}
            locale={locale}
            onWrite={(start) => write([...at, 'start'], start)}
          />
        </p>
      )}
      <p class="muted">
        {words.repeat} <code>{`{${key}}`}</code>
      </p>
    </fieldset>
  )
}
