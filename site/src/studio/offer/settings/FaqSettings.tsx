import { blocksMax } from '@pulya/offer/blocks-max'

import { idOf } from '../../editor/field.ts'
import { settingsWords } from '../../i18n/block-settings.ts'
import { focusSoon } from '../../ui/focus-soon.ts'
import { withBlock } from '../structure/blocks.ts'
import { firstContent } from '../structure/first-content.ts'
import type { SettingsProps } from './settings.ts'

/** Questions stand in a row, each a block of its own; the next one comes after this. */
export function FaqSettings({ block, offer, variant, editing }: SettingsProps<'faq'>) {
  const { draft, locale, $block } = editing
  if (variant || offer.blocks.length >= blocksMax) return null

  async function another() {
    const next = await firstContent(draft.$document.get(), 'faq')
    draft.change((now) => withBlock(now, next, block.id))
    $block.set(next.id)
    const place = draft.$document.get().blocks.findIndex(({ id }) => id === next.id)
    focusSoon(idOf(['blocks', place, 'question']), true)
  }

  return (
    <p>
      <button type="button" class="button" onClick={() => void another()}>
        {settingsWords[locale].faq.another}
      </button>
    </p>
  )
}
