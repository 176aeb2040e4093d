import { segments } from '@pulya/contract/segment'
import type { QuizDocument } from '@pulya/quiz/document'

import { replaced } from '../../editor/path.ts'
import { Icon } from '../../frame/Icon.tsx'
import { quizLogicWords } from '../../i18n/quiz-logic.ts'
import { quizNumbersWords } from '../../i18n/quiz-numbers.ts'
import type { Editing } from '../editing.ts'
import { foundAt } from '../found-at.ts'
import { FoundHere } from '../FoundHere.tsx'
import { bandsMax } from '../structure/limits.ts'
import { countedNames } from './counted-names.ts'
import { NumberWord } from './NumberWord.tsx'
import { Pick } from './Pick.tsx'

/** From which score on a lead is warm or hot. */
export function Bands({ editing }: { editing: Editing }) {
  const { quiz, locale, found, structure, write } = editing
  const { bands: words } = quizNumbersWords[locale]
  const { sentence, operands } = quizLogicWords[locale]
  const names = countedNames(quiz, sentence)
  const edit = (
    is: 'add' | 'remove',
    how: (bands: QuizDocument['bands']) => QuizDocument['bands'],
    told?: string,
  ) => structure.edit({ is, how: (now) => replaced(now, ['bands'], how(now.bands)), ...(told && { told }) })
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="muted">{words.note}</p>
      <FoundHere found={foundAt(found, '#/bandsOf')} locale={locale} />
      <p class="worded">
        {words.of}
        <Pick
          label={words.of}
          of={Object.keys(names)}
          names={names}
          value={quiz.bandsOf ?? 'score'}
          onPick={(name) => write(['bandsOf'], name === 'score' ? undefined : name)}
        />
      </p>
      {quiz.bands.map(({ atLeast, segment }, place) => (
        <p class="worded" key={place}>
          {words.atLeast}
          <NumberWord
            label={words.atLeast}
            value={atLeast}
            flaw={operands.wrongNumber}
            locale={locale}
            onWrite={(least) => write(['bands', place, 'atLeast'], Math.round(least))}
          />
          {words.segment}
          <Pick
            label={words.segment}
            of={segments}
            names={words.segments}
            value={segment}
            onPick={(chosen) => write(['bands', place, 'segment'], chosen)}
          />
          <button
            type="button"
            class="button button--bare"
            aria-label={words.remove(place + 1)}
            onClick={() => edit('remove', (bands) => bands.toSpliced(place, 1), words.removed(place + 1))}
          >
            <Icon name="remove" />
          </button>
        </p>
      ))}
      <p class="muted">{words.below}</p>
      {quiz.bands.length < bandsMax && (
        <p>
          <button
            type="button"
            class="button"
            onClick={() => edit('add', (bands) => [...bands, { atLeast: 1, segment: 'hot' }])}
          >
            {words.add}
          </button>
        </p>
      )}
    </section>
  )
}
