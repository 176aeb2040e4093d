import { replaced } from '../../editor/path.ts'
import { quizNumbersWords } from '../../i18n/quiz-numbers.ts'
import { SortableList } from '../../ui/SortableList.tsx'
import type { Editing } from '../editing.ts'
import { variablesMax } from '../structure/limits.ts'
import { moved } from '../structure/questions.ts'
import { AddVariable } from './AddVariable.tsx'
import { VariableRow } from './VariableRow.tsx'

/** Numbers that a quiz makes of its answers, from the top: each sees those above it. */
export function Variables({ editing }: { editing: Editing }) {
  const { quiz, locale, structure } = editing
  const { variables: words } = quizNumbersWords[locale]
  const { variables = [] } = quiz
  const remove = (key: string) =>
    structure.edit({
      is: 'remove',
      told: words.removed(key),
      how: (now) => {
        const left = (now.variables ?? []).filter((variable) => variable.key !== key)
        return replaced(now, ['variables'], left.length > 0 ? left : undefined)
      },
    })
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="muted">{variables.length > 0 ? words.note : words.none}</p>
      {variables.length > 0 && (
        <SortableList
          items={variables}
          keyOf={({ key }) => key}
          nameOf={({ key }) => key}
          onMove={(from, to) =>
            structure.edit({
              is: 'move',
              how: (now) => ({ ...now, variables: moved(now.variables ?? [], from, to) }),
            })
          }
          locale={locale}
        >
          {(variable, place) => (
            <VariableRow
              variable={variable}
              place={place}
              editing={editing}
              onRemove={() => remove(variable.key)}
            />
          )}
        </SortableList>
      )}
      {variables.length < variablesMax && <AddVariable editing={editing} />}
    </section>
  )
}
