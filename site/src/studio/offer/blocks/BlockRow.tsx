import type { Block } from '@pulya/blocks/definitions'

import { idOf } from '../../editor/field.ts'
import { builderWords } from '../../i18n/offer-builder.ts'
import { CommentCount } from '../../review/CommentCount.tsx'
import type { OfferEditing } from '../keep-offer.ts'
import { BlockSettings } from './BlockSettings.tsx'
import { called } from './called.ts'
import type { BlockMarks } from './marks.ts'

interface BlockRowProps {
  block: Block
  index: number
  /** Of its kind. */
  name: string
  marks: BlockMarks
  open: boolean
  editing: OfferEditing
}

/** A block in one line; pressed, it opens. */
export function BlockRow({ block, index, name, marks, open, editing }: BlockRowProps) {
  const id = idOf(['blocks', index])
  const { $block, locale } = editing
  return (
    <>
      <button
        type="button"
        class="block-row"
        id={id}
        aria-expanded={open}
        onClick={() => $block.set(open ? undefined : block.id)}
      >
        <span class="block-row__name">{name}</span>
        <span class="block-row__said">{called(block, locale)}</span>
        <span class="block-row__marks">
          <CommentCount part={`block/${block.id}`} locale={locale} />
          <Marks marks={marks} words={builderWords[locale]} />
        </span>
      </button>
      {open && <BlockSettings block={block} index={index} editing={editing} />}
    </>
  )
}

function Marks({
  marks: { errors, warnings, unfit, here, variants },
  words,
}: {
  marks: BlockMarks
  words: (typeof builderWords)['ru']
}) {
  return (
    <>
      {errors > 0 && <Count kind="danger" count={errors} said={words.errors(errors)} />}
      {warnings > 0 && <Count kind="warning" count={warnings} said={words.warnings(warnings)} />}
      {unfit && (
        <span class="tag tag--warning" title={words.unfit}>
          <span aria-hidden="true">↧</span>
          <span class="visually-hidden">{words.unfit}</span>
        </span>
      )}
      {variants.length > 0 && <span class="visually-hidden">{words.own(variants.join(', '))}</span>}
      {variants.map((key) => (
        <span key={key} class="swatch" data-variant={key} title={words.own(key)} aria-hidden="true">
          {key}
        </span>
      ))}
      {here.length > 0 && (
        <span class="others__one" title={words.here(here.join(', '))}>
          <span class="visually-hidden">{words.here(here.join(', '))}</span>
          <span aria-hidden="true">{here[0]?.slice(0, 1)}</span>
        </span>
      )}
    </>
  )
}

const Count = ({ kind, count, said }: { kind: 'danger' | 'warning'; count: number; said: string }) => (
  <span class={`tag tag--${kind}`} title={said}>
    <span aria-hidden="true">! {count}</span>
    <span class="visually-hidden">{said}</span>
  </span>
)
