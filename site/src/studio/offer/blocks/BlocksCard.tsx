import type { Block } from '@pulya/blocks/definitions'
import type { Place } from '@pulya/blocks/view'
import { useStore } from '@nanostores/preact'
import type { VNode } from 'preact'
import { useContext } from 'preact/hooks'

import { OthersHere } from '../../editor/others-here.ts'
import { builderWords } from '../../i18n/offer-builder.ts'
import { offerWords } from '../../i18n/offer.ts'
import { SortableList } from '../../ui/SortableList.tsx'
import { useKept } from '../../ui/use-kept.ts'
import type { OfferEditing } from '../keep-offer.ts'
import { blocksIn, movedBlock } from '../structure/blocks.ts'
import { AddBlock } from './AddBlock.tsx'
import { BlockRow } from './BlockRow.tsx'
import { called } from './called.ts'
import { marksOf } from './marks.ts'

/** Of the page, from top to bottom. */
const regions: readonly Place[] = ['picture', 'letter', 'notice', 'proof', 'form', 'more', 'legal']

/**
 * Every block of the offer, by the place the layout gives it: there its order can be chosen, and nowhere else. The one
 * that is open has its settings under it.
 */
export function BlocksCard({ editing }: { editing: OfferEditing }) {
  const { draft, locale, editable, findings, fit } = editing
  const offer = useStore(draft.$document)
  const open = useStore(editing.$block)
  const found = useStore(findings.$findings) ?? []
  const measured = useStore(fit.$measuring)
  const others = useStore(useContext(OthersHere))
  const kept = useKept<VNode>()
  const words = builderWords[locale]
  const names = offerWords[locale].blocks
  const nameOf = (block: Block) => [names[block.kind], called(block, locale)].filter(Boolean).join(': ')
  const known = { findings: found, fit: measured.is === 'measured' ? measured.findings : [], others }
  const row = (block: Block) => {
    const index = offer.blocks.indexOf(block)
    const marks = marksOf(block, index, known)
    const isOpen = block.id === open
    // An open one shows more of the offer than itself.
    return kept(block.id, [block, index, isOpen && offer, JSON.stringify(marks)], () => (
      <BlockRow
        block={block}
        index={index}
        name={names[block.kind]}
        marks={marks}
        open={isOpen}
        editing={editing}
      />
    ))
  }
  return (
    <section class="card blocks">
      <h2>{words.blocks}</h2>
      {regions.map((region) => {
        const blocks = blocksIn(offer, region)
        if (blocks.length === 0) return null
        return (
          <div class="blocks__region" key={region}>
            <h3 class="blocks__place">{words.regions[region]}</h3>
            {editable ? (
              <SortableList
                items={blocks}
                keyOf={({ id }) => id}
                nameOf={nameOf}
                onMove={(from, to) => draft.change((now) => movedBlock(now, region, from, to))}
                locale={locale}
              >
                {row}
              </SortableList>
            ) : (
              <ol class="sortable">
                {blocks.map((block) => (
                  <li key={block.id}>{row(block)}</li>
                ))}
              </ol>
            )}
          </div>
        )
      })}
      {editable && <AddBlock editing={editing} />}
    </section>
  )
}
