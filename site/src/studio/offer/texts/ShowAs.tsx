import { devices } from '@pulya/contract/device'
import type { Place } from '@pulya/offer/place'

import type { TextRuleWords } from '../../i18n/text-rules.ts'
import { Choice } from '../Choice.tsx'
import { anybody, type SeenBy } from './show-as.ts'

interface ShowAsProps {
  visitor: SeenBy
  places: readonly Place[]
  words: TextRuleWords
  onShow: (visitor: SeenBy) => void
}

/** Who is looking at the preview. */
export function ShowAs({ visitor, places, words: { showAs, conditions }, onShow }: ShowAsProps) {
  const set = (change: Partial<SeenBy>) => onShow({ ...visitor, ...change })
  const isAnybody = Object.values(visitor).every((said) => said === '')
  return (
    <details class="card group--closed" open={!isAnybody || undefined}>
      <summary>
        <h2>{showAs.title}</h2>
      </summary>
      <div class="show-as__inside">
        <p class="muted">{showAs.note}</p>
        <label class="field">
          <span class="field__label">{showAs.params}</span>
          <input
            class="field__input"
            type="text"
            list={undefined}
            spellcheck={false}
            value={visitor.params}
            onInput={({ currentTarget }) => set({ params: currentTarget.value })}
          />
        </label>
        <div class="text-rule__pair">
          <Choice
            label={showAs.device}
            none={showAs.mine}
            of={devices}
            names={conditions.device}
            value={visitor.device || undefined}
            onChoose={(device) => set({ device: device ?? '' })}
          />
          {places.length > 0 && (
            <Choice
              label={showAs.place}
              none={showAs.noPlace}
              of={places.map(({ key }) => key)}
              names={Object.fromEntries(places.map(({ key, name }) => [key, name]))}
              value={visitor.place || undefined}
              onChoose={(place) => set({ place: place ?? '' })}
            />
          )}
          <label class="field">
            <span class="field__label">{showAs.at}</span>
            <input
              class="field__input"
              type="datetime-local"
              list={undefined}
              value={visitor.at}
              onInput={({ currentTarget }) => set({ at: currentTarget.value })}
            />
          </label>
        </div>
        <p>
          <button
            type="button"
            class="button button--bare"
            disabled={isAnybody}
            onClick={() => onShow(anybody)}
          >
            {showAs.reset}
          </button>
        </p>
      </div>
    </details>
  )
}
