import type { Editing } from '../editing.ts'
import { Bands } from './Bands.tsx'
import { Points } from './Points.tsx'
import { Scores } from './Scores.tsx'
import { Variables } from './Variables.tsx'

/** Everything a quiz counts: points, what they say about a lead, and what formulas make of answers. */
export function NumbersPart({ editing }: { editing: Editing }) {
  const { editable } = editing
  return (
    <>
      <fieldset class="plain logic" disabled={!editable}>
        <Variables editing={editing} />
      </fieldset>
      <fieldset class="plain" disabled={!editable}>
        <section class="card">
          <Scores editing={editing} />
          <Points editing={editing} />
        </section>
      </fieldset>
      <fieldset class="plain" disabled={!editable}>
        <Bands editing={editing} />
      </fieldset>
    </>
  )
}
