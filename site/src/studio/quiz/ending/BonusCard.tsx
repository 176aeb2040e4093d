import { FieldInput } from '../../editor/FieldInput.tsx'
import { quizEndingWords } from '../../i18n/quiz-ending.ts'
import type { Editing } from '../editing.ts'
import { foundAt } from '../found-at.ts'
import { FoundHere } from '../FoundHere.tsx'
import { NumberInput } from '../questions/NumberInput.tsx'

const texts = [
  ['title', 'heading', 'line'],
  ['text', 'text', 'paragraph'],
  ['amount', 'amount', 'line'],
  ['unit', 'unit', 'line'],
] as const

/** What a visitor gets for leaving a contact, if the quiz gives anything. */
export function BonusCard({ editing }: { editing: Editing }) {
  const { quiz, locale, flaws, found, structure, write } = editing
  const { bonus } = quiz
  const words = quizEndingWords[locale].bonus
  const fresh = { ...quizEndingWords[quiz.locale].bonus.fresh, amount: 'min(5, answered)', days: 30 }
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="muted">{words.note}</p>
      {bonus ? (
        <>
          <FoundHere found={foundAt(found, '#/bonus')} locale={locale} />
          {texts.map(([member, label, as]) => (
            <FieldInput
              key={member}
              field={{ path: ['bonus', member], label: words[label], as }}
              value={bonus[member]}
              flaws={flaws}
              locale={locale}
              onWrite={write}
            />
          ))}
          <NumberInput
            path={['bonus', 'days']}
            label={words.days}
            value={bonus.days}
            whole
            flaws={flaws}
            locale={locale}
            onWrite={write}
          />
          <p>
            <button
              type="button"
              class="button button--danger"
              onClick={() =>
                structure.edit({
                  is: 'remove',
                  how: ({ bonus: _, ...others }) => others,
                  told: words.removed,
                })
              }
            >
              {words.remove}
            </button>
          </p>
        </>
      ) : (
        <p>
          <button type="button" class="button" onClick={() => write(['bonus'], fresh)}>
            {words.add}
          </button>
        </p>
      )}
    </section>
  )
}
