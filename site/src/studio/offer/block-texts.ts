import type { Block, BlockKind } from '@pulya/blocks/definitions'

import type { TextField } from '../editor/field.ts'
import type { Path } from '../editor/path.ts'
import type { OfferWords } from '../i18n/offer.ts'

/** A text of a block, by its place inside the block. */
export interface BlockText extends Pick<TextField, 'as' | 'label' | 'optional'> {
  at: Path
  /** A variant may say it in its own way. */
  varies: boolean
}

type TextsOf<Kind extends BlockKind> = (block: Block<Kind>, words: OfferWords) => BlockText[]

/** One line per kind: a block forgotten here does not compile. */
const texts: { [Kind in BlockKind]: TextsOf<Kind> } = {
  headline: (_, words) => [{ at: ['text'], label: words.headline, as: 'paragraph', varies: true }],
  subhead: (_, words) => [{ at: ['text'], label: words.subhead, as: 'paragraph', varies: true }],
  bullets: (_, words) => [{ at: ['items'], label: words.bullets, as: 'lines', varies: true }],
  'quiz-entry': (_, words) => [{ at: ['label'], label: words.entry, as: 'line', varies: true }],
  form: ({ consents }, { form }) => [
    { at: ['title'], label: form.title, as: 'line', varies: true },
    { at: ['text'], label: form.text, as: 'paragraph', optional: true, varies: true },
    { at: ['button'], label: form.button, as: 'line', varies: true },
    ...consents.map(({ purpose }, index): BlockText => ({
      at: ['consents', index, 'label'],
      label: form.consents[purpose],
      as: 'paragraph',
      varies: false,
    })),
  ],
  notice: () => [],
  legal: ({ requisites }, { owner }) => [
    { at: ['owner'], label: owner, as: 'line', varies: false },
    ...requisites.map(({ label }, index): BlockText => ({
      at: ['requisites', index, 'value'],
      label,
      as: 'line',
      varies: false,
    })),
  ],
}

export const textsOf = <Kind extends BlockKind>(
  block: Block<Kind> & { kind: Kind },
  words: OfferWords,
): BlockText[] => texts[block.kind](block, words)
