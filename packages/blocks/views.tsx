import type { ComponentType } from 'preact'

import { View as bullets } from './bullets/View.tsx'
import { View as callback } from './callback/View.tsx'
import { View as deadline } from './deadline/View.tsx'
import type { BlockKind } from './definitions.ts'
import { View as faq } from './faq/View.tsx'
import { View as form } from './form/View.tsx'
import { View as headline } from './headline/View.tsx'
import { View as legal } from './legal/View.tsx'
import { View as magnet } from './magnet/View.tsx'
import { View as messengers } from './messengers/View.tsx'
import { View as notice } from './notice/View.tsx'
import { View as phone } from './phone/View.tsx'
import { View as picture } from './picture/View.tsx'
import { View as price } from './price/View.tsx'
import { View as proof } from './proof/View.tsx'
import { View as quizEntry } from './quiz-entry/View.tsx'
import { View as subhead } from './subhead/View.tsx'
import { View as video } from './video/View.tsx'
import type { Face, Place, ViewProps } from './view.ts'

/** Visitor: one line per kind. */
const faces: { [Kind in BlockKind]: Face<Kind> } = {
  headline: { place: 'letter', View: headline },
  subhead: { place: 'letter', View: subhead },
  picture: { place: 'picture', View: picture },
  bullets: { place: 'letter', View: bullets },
  price: { place: 'letter', View: price },
  deadline: { place: 'letter', View: deadline },
  proof: { place: 'proof', View: proof },
  'quiz-entry': { place: 'letter', View: quizEntry },
  phone: { place: 'letter', View: phone },
  messengers: { place: 'letter', View: messengers },
  form: { place: 'form', View: form },
  callback: { place: 'form', View: callback },
  magnet: { place: 'form', View: magnet },
  video: { place: 'more', View: video },
  faq: { place: 'more', View: faq },
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
