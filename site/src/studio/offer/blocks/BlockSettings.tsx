import type { Block, BlockKind } from '@pulya/blocks/definitions'
import { useStore } from '@nanostores/preact'

import { FieldInput } from '../../editor/FieldInput.tsx'
import { valueAt } from '../../editor/path.ts'
import { builderWords } from '../../i18n/offer-builder.ts'
import { offerWords } from '../../i18n/offer.ts'
import { Fold } from '../../publish/Fold.tsx'
import { CommentsOn } from '../../review/CommentsOn.tsx'
import { lazily } from '../../ui/lazily.tsx'
import type { OfferEditing } from '../keep-offer.ts'
import { fieldsOf } from '../sections.ts'
import { SettingsOf } from '../settings/SettingsOf.tsx'
import { BlockActions } from './BlockActions.tsx'
import { BlockFindings } from './BlockFindings.tsx'

const Headlines = lazily(async () => (await import('../../ai/Headlines.tsx')).Headlines)

/** What an offer begins with. */
const begins: ReadonlySet<BlockKind> = new Set(['headline', 'subhead'])

interface BlockSettingsProps {
  block: Block
  index: number
  editing: OfferEditing
}

/** Everything there is to say and to choose about one block, in the variant that is edited. */
export function BlockSettings({ block, index, editing }: BlockSettingsProps) {
  const { draft, locale, editable } = editing
  const offer = useStore(draft.$document)
  const flaws = useStore(draft.$flaws)
  const variant = useStore(editing.$variant)
  const control = offer.variants[0]?.key
  const own = variant === control ? undefined : variant
  const words = builderWords[locale]
  const fields = fieldsOf(block, index, offerWords[locale], own)
  return (
    <div class="block-settings">
      <BlockFindings index={index} editing={editing} />
      <CommentsOn part={`block/${block.id}`} locale={locale} editable={editable} />
      <fieldset class="block-settings__fields" disabled={!editable}>
        {own && <p class="muted">{fields.length > 0 ? words.variantBlock(own) : words.nothingVaries}</p>}
        {fields.map((field) => (
          <FieldInput
            key={field.path.slice(2).join('/')}
            field={field}
            value={valueAt(offer, field.path)}
            flaws={flaws}
            locale={locale}
            onWrite={draft.write}
          />
        ))}
        <SettingsOf kind={block.kind} given={{ block, index, variant: own, offer, flaws, editing }} />
      </fieldset>
      {editable && editing.ai && begins.has(block.kind) && (
        <Fold title={words.suggestHeadlines}>
          <Headlines key={variant} editing={editing} service={editing.ai} variant={variant} />
        </Fold>
      )}
      {editable && <BlockActions block={block} index={index} offer={offer} editing={editing} />}
    </div>
  )
}
