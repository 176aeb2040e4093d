import { messengers } from '@pulya/blocks/messengers'
import { pointerTo } from '@pulya/contract/pointer'

import { FieldInput } from '../../editor/FieldInput.tsx'
import { settingsWords } from '../../i18n/block-settings.ts'
import { offerWords } from '../../i18n/offer.ts'
import { withHandle } from './handles.ts'
import type { SettingsProps } from './settings.ts'

/** One line per messenger; whoever leaves one empty is not written to there. */
export function MessengersSettings({ block, index, variant, flaws, editing }: SettingsProps<'messengers'>) {
  const { draft, locale } = editing
  const words = settingsWords[locale].messengers
  if (variant) return null
  const at = ['blocks', index, 'links']
  return (
    <fieldset class="settings-group">
      <legend class="field__label">{words.handles}</legend>
      <p class="muted">{words.note}</p>
      {messengers.map((messenger) => {
        const place = block.links.findIndex((link) => link.messenger === messenger)
        // By its name, so that the field stays the same when its link comes or goes; flaws know it by its number.
        const path = [...at, messenger]
        const own = pointerTo(...at, place)
        const about = flaws.flatMap((flaw) =>
          flaw.pointer === own || flaw.pointer.startsWith(`${own}/`)
            ? [{ ...flaw, pointer: pointerTo(...path) }]
            : [],
        )
        return (
          <FieldInput
            key={messenger}
            field={{
              path,
              label: offerWords[locale].messengers.handles[messenger],
              as: 'line',
              optional: true,
            }}
            value={block.links[place]?.handle}
            flaws={about}
            locale={locale}
            onWrite={(_, handle) =>
              draft.write(at, withHandle(block.links, messenger, typeof handle === 'string' ? handle : ''))
            }
          />
        )
      })}
    </fieldset>
  )
}
