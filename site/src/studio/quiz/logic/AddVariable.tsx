import type { Variable } from '@pulya/quiz/number-of'
import { useId, useState } from 'preact/hooks'

import { quizNumbersWords } from '../../i18n/quiz-numbers.ts'
import { Choice } from '../../offer/Choice.tsx'
import type { Editing } from '../editing.ts'
import { freeName } from './free-name.ts'

/** A new variable under a name of its own: the name stays, for formulas and texts call it so. */
export function AddVariable({ editing: { locale, structure } }: { editing: Editing }) {
  const { variables: words } = quizNumbersWords[locale]
  const [called, setCalled] = useState('')
  const [kind, setKind] = useState<'computed' | 'counted'>('computed')
  const id = useId()
  const add = () => {
    structure.edit({
      is: 'add',
      how: (now) => {
        const key = freeName(now, called, kind === 'computed' ? 'result' : 'count')
        const more: Variable = kind === 'computed' ? { key, formula: 'score' } : { key, start: 0 }
        return { ...now, variables: [...(now.variables ?? []), more] }
      },
    })
    setCalled('')
  }
  return (
    <form
      class="add-number"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <div class="field">
        <label class="field__label" for={id}>
          {words.name} <span class="field__aside">({words.nameNote})</span>
        </label>
        <input
          class="field__input"
          id={id}
          type="text"
          maxLength={40}
          autocomplete="off"
          value={called}
          onInput={({ currentTarget }) => setCalled(currentTarget.value)}
        />
      </div>
      <Choice
        label={words.kind}
        of={['computed', 'counted'] as const}
        names={words}
        value={kind}
        onChoose={(chosen) => setKind(chosen ?? 'computed')}
      />
      <button type="submit" class="button">
        {words.add}
      </button>
    </form>
  )
}
