import { useMemo, useState } from 'preact/hooks'

import { quizMapWords } from '../../i18n/quiz-map.ts'
import type { Editing } from '../editing.ts'
import { Chosen } from './Chosen.tsx'
import { mapOf } from './graph.ts'
import { layoutOf } from './layout.ts'
import { MapWindow } from './MapWindow.tsx'
import { Outline } from './Outline.tsx'
import { troublesOf } from './troubles.ts'

interface MapPartProps {
  editing: Editing
  onLogic: (key: string) => void
  onTry: (key: string) => void
}

/** All ways through a quiz, drawn and as a list. */
export function MapPart({ editing, onLogic, onTry }: MapPartProps) {
  const { quiz, found, locale, place } = editing
  const words = quizMapWords[locale]
  const [chosen, setChosen] = useState<string>()
  const { questions, outcomes, contact } = quiz
  const drawn = useMemo(() => {
    const map = mapOf({ questions, outcomes, contact })
    const layout = layoutOf(map)
    return { map, layout, troubles: troublesOf({ questions, outcomes }, map, layout, found, locale) }
  }, [questions, outcomes, contact, found, locale])
  const { map, layout, troubles } = drawn
  // Two hundred screens are drawn anew when the quiz has changed, not when one of them is chosen.
  const outline = useMemo(
    () => (
      <Outline
        quiz={quiz}
        map={map}
        troubles={troubles}
        chosen={chosen}
        locale={locale}
        onChoose={setChosen}
      />
    ),
    [drawn, chosen],
  )
  const node = map.nodes.find(({ id }) => id === chosen)
  return (
    <>
      <section class="card">
        <h2>{words.title}</h2>
        <p class="muted">{words.note}</p>
        <p class={`notice notice--${troubles.size > 0 ? 'danger' : 'positive'}`}>
          {troubles.size > 0 ? words.troubles(troubles.size) : words.noTroubles}
        </p>
        <MapWindow
          layout={layout}
          troubles={troubles}
          questions={questions}
          chosen={chosen}
          locale={locale}
          onChoose={setChosen}
        />
        <Chosen
          node={node}
          troubles={(node && troubles.get(node.id)) ?? []}
          locale={locale}
          onLogic={onLogic}
          onQuestion={(key) => place.show('questions', key)}
          onTry={onTry}
        />
      </section>
      <section class="card">
        <h2>{words.outline}</h2>
        <p class="muted">{words.outlineNote}</p>
        {outline}
      </section>
    </>
  )
}
