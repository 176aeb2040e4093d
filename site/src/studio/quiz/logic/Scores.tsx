import { useId, useState } from 'preact/hooks'

import { FieldInput } from '../../editor/FieldInput.tsx'
import { replaced } from '../../editor/path.ts'
import { Icon } from '../../frame/Icon.tsx'
import { quizNumbersWords } from '../../i18n/quiz-numbers.ts'
import type { Editing } from '../editing.ts'
import { foundAt } from '../found-at.ts'
import { FoundHere } from '../FoundHere.tsx'
import { scoresMax } from '../structure/limits.ts'
import { freeName } from './free-name.ts'

/** Scores that outcomes compete by, besides the one every quiz has. */
export function Scores({ editing }: { editing: Editing }) {
  const { quiz, locale, flaws, found, structure, write } = editing
  const { scores: words } = quizNumbersWords[locale]
  const { scores = [] } = quiz
  const [title, setTitle] = useState('')
  const id = useId()
  const add = () => {
    const called = title.trim() || words.fresh
    structure.edit({
      is: 'add',
      how: (now) => {
        const more = { key: freeName(now, called, 'points'), title: called }
        return { ...now, scores: [...(now.scores ?? []), more] }
      },
    })
    setTitle('')
  }
  const remove = (key: string, called: string) =>
    structure.edit({
      is: 'remove',
      told: words.removed(called),
      how: (now) => {
        const left = (now.scores ?? []).filter((score) => score.key !== key)
        return replaced(now, ['scores'], left.length > 0 ? left : undefined)
      },
    })
  return (
    <>
      <h2>{words.title}</h2>
      <p class="muted">{words.note}</p>
      {scores.length > 0 && <h3>{words.own}</h3>}
      {scores.map(({ key, title: called }, place) => (
        <div class="score-row" key={key}>
          <FoundHere found={foundAt(found, `#/scores/${place}`)} locale={locale} />
          <FieldInput
            field={{ path: ['scores', place, 'title'], label: words.name, as: 'line' }}
            value={called}
            flaws={flaws}
            locale={locale}
            onWrite={write}
          />
          <code>{key}</code>
          <button
            type="button"
            class="button button--bare"
            aria-label={words.remove(called)}
            onClick={() => remove(key, called)}
          >
            <Icon name="remove" />
          </button>
        </div>
      ))}
      {scores.length < scoresMax ? (
        <form
          class="add-number"
          onSubmit={(event) => {
            event.preventDefault()
            add()
          }}
        >
          <div class="field">
            <label class="field__label" for={id}>
              {words.name}
            </label>
            <input
              class="field__input"
              id={id}
              type="text"
              maxLength={80}
              autocomplete="off"
              value={title}
              onInput={({ currentTarget }) => setTitle(currentTarget.value)}
            />
          </div>
          <button type="submit" class="button">
            {words.add}
          </button>
        </form>
      ) : (
        <p class="muted">{words.full}</p>
      )}
    </>
  )
}
