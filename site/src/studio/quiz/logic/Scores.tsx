import { FieldInput } from '../../editor/FieldInput.tsx'
import { replaced } from '../../editor/path.ts'
import { Icon } from '../../frame/Icon.tsx'
import { quizNumbersWords } from '../../i18n/quiz-numbers.ts'
import type { Editing } from '../editing.ts'
import { foundAt } from '../found-at.ts'
import { FoundHere } from '../FoundHere.tsx'
import { freeName } from './free-name.ts'

const scoresMax = 10

/** Scores that outcomes compete by, besides the one every quiz has. */
export function Scores({ editing }: { editing: Editing }) {
  const { quiz, locale, flaws, found, structure, write } = editing
  const { scores: words } = quizNumbersWords[locale]
  const { scores = [] } = quiz
  const add = () =>
    structure.edit({
      is: 'add',
      how: (now) => {
        const more = { key: freeName(now, words.fresh, 'score'), title: words.fresh }
        return { ...now, scores: [...(now.scores ?? []), more] }
      },
    })
  const remove = (key: string, title: string) =>
    structure.edit({
      is: 'remove',
      told: words.removed(title),
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
      {scores.map(({ key, title }, place) => (
        <div class="score-row" key={key}>
          <FoundHere found={foundAt(found, `#/scores/${place}`)} locale={locale} />
          <FieldInput
            field={{ path: ['scores', place, 'title'], label: words.name, as: 'line' }}
            value={title}
            flaws={flaws}
            locale={locale}
            onWrite={write}
          />
          <code>{key}</code>
          <button
            type="button"
            class="button button--bare"
            aria-label={words.remove(title)}
            onClick={() => remove(key, title)}
          >
            <Icon name="remove" />
          </button>
        </div>
      ))}
      {scores.length < scoresMax ? (
        <p>
          <button type="button" class="button" onClick={add}>
            {words.add}
          </button>
        </p>
      ) : (
        <p class="muted">{words.full}</p>
      )}
    </>
  )
}
