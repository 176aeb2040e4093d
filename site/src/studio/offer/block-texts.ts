import type { Block, BlockKind } from '@pulya/blocks/definitions'

import type { TextField } from '../editor/field.ts'
import type { Path } from '../editor/path.ts'
import type { OfferWords } from '../i18n/offer.ts'
import { proofTexts } from './proof-texts.ts'

/** A text of a block, by its place inside the block. */
export interface BlockText extends Pick<TextField, 'as' | 'label' | 'optional'> {
  at: Path
  /** A variant may say it in its own way. */
  varies: boolean
}

type TextsOf<Kind extends BlockKind> = (block: Block<Kind>, words: OfferWords) => BlockText[]

/** Every block that asks for a contact says the same of it. */
function formTexts({ consents }: Pick<Block<'form'>, 'consents'>, { form }: OfferWords): BlockText[] {
  return [
    { at: ['title'], label: form.title, as: 'line', varies: true },
    { at: ['text'], label: form.text, as: 'paragraph', optional: true, varies: true },
    { at: ['button'], label: form.button, as: 'line', varies: true },
    ...consents.map(({ purpose }, index): BlockText => ({
      at: ['consents', index, 'label'],
      label: form.consents[purpose],
      as: 'paragraph',
      varies: false,
    })),
  ]
}

/** One line per kind: a block forgotten here does not compile. */
const texts: { [Kind in BlockKind]: TextsOf<Kind> } = {
  headline: (_, words) => [{ at: ['text'], label: words.headline, as: 'paragraph', varies: true }],
  subhead: (_, words) => [{ at: ['text'], label: words.subhead, as: 'paragraph', varies: true }],
  bullets: (_, words) => [{ at: ['items'], label: words.bullets, as: 'lines', varies: true }],
  picture: () => [],
  price: ({ old }, { price }) => [
    { at: ['label'], label: price.label, as: 'line', optional: true, varies: true },
    { at: ['per'], label: price.per, as: 'line', optional: true, varies: true },
    ...(old ? [reason(price.reason)] : []),
  ],
  deadline: (_, { deadline }) => [
    { at: ['text'], label: deadline.text, as: 'line', varies: true },
    { at: ['after'], label: deadline.after, as: 'line', optional: true, varies: true },
  ],
  proof: ({ evidence }, { proof }) => proofTexts(evidence, proof),
  'quiz-entry': (_, words) => [{ at: ['label'], label: words.entry, as: 'line', varies: true }],
  phone: (_, { phone }) => [
    { at: ['label'], label: phone.label, as: 'line', optional: true, varies: true },
    { at: ['number'], label: phone.number, as: 'line', optional: true, varies: true },
    { at: ['note'], label: phone.note, as: 'line', optional: true, varies: true },
  ],
  // To whom one writes is a setting: a messenger comes and goes with its handle.
  messengers: (_, { messengers }) => [
    { at: ['label'], label: messengers.label, as: 'line', optional: true, varies: true },
    { at: ['text'], label: messengers.text, as: 'paragraph', optional: true, varies: true },
  ],
  form: formTexts,
  callback: formTexts,
  magnet: formTexts,
  video: (_, { video }) => [
    { at: ['title'], label: video.title, as: 'line', varies: true },
    { at: ['address'], label: video.address, as: 'line', optional: true, varies: true },
  ],
  faq: (_, { faq }) => [
    { at: ['question'], label: faq.question, as: 'line', varies: true },
    { at: ['answer'], label: faq.answer, as: 'paragraph', varies: true },
  ],
  notice: () => [],
  legal: (_, { owner }) => [{ at: ['owner'], label: owner, as: 'line', varies: false }],
}

/** A variant has an old price of its own or none: it cannot give another reason for that of the control. */
const reason = (label: string): BlockText => ({ at: ['old', 'reason'], label, as: 'line', varies: false })

export const textsOf = <Kind extends BlockKind>(
  block: Block<Kind> & { kind: Kind },
  words: OfferWords,
): BlockText[] => texts[block.kind](block, words)
