import type { ComponentType } from 'preact'

import { View as bullets } from './bullets/View.tsx'
import type { BlockKind } from './definitions.ts'
import { View as form } from './form/View.tsx'
import { View as headline } from './headline/View.tsx'
import { View as legal } from './legal/View.tsx'
import { View as notice } from './notice/View.tsx'
import { View as quizEntry } from './quiz-entry/View.tsx'
import { View as subhead } from './subhead/View.tsx'
import type { Face, Place, ViewProps } from './view.ts'

/** Visitor: one line per kind. */
const faces: { [Kind in BlockKind]: Face<Kind> } = {
  headline: { place: 'letter', View: headline },
  subhead: { place: 'letter', View: subhead },
  bullets: { place: 'letter', View: bullets },
  'quiz-entry': { place: 'letter', View: quizEntry },
  form: { place: 'form', View: form },
  notice: { place: 'notice', View: notice },
  legal: { place: 'legal', View: legal },
}

export function placeOf(kind: BlockKind): Place {
  return faces[kind].place
}

/** The view for whatever kind the block is, in an element that says which block it is and has no box of its own. */
export function BlockView<Kind extends BlockKind>({ block, scene }: ViewProps<Kind>) {
  const OfKind: ComponentType<ViewProps<Kind>> = faces[block.kind].View
  return (
    <div class="block" data-block={block.id} data-kind={block.kind}>
      <OfKind block={block} scene={scene} />
    </div>
  )
}
