import { wordingNames, wordings } from '@pulya/blocks/wordings'

import { settingsWords } from '../../i18n/block-settings.ts'
import { Choice } from '../Choice.tsx'
import { isLocked } from '../structure/vertical.ts'
import type { SettingsProps } from './settings.ts'

/** Words nobody here can change; which law they come from is the trade's matter where the trade is known. */
export function NoticeSettings({ block, index, variant, offer, editing }: SettingsProps<'notice'>) {
  const { draft, locale } = editing
  const words = settingsWords[locale].notice
  return (
    <>
      <blockquote class="notice" lang="ru">
        {wordings[block.wording]}
      </blockquote>
      <p class="muted">{words.note}</p>
      {!variant && !isLocked(offer, block) && (
        <Choice
          label={words.wording}
          of={wordingNames}
          names={words.names}
          value={block.wording}
          onChoose={(wording) => wording && draft.write(['blocks', index, 'wording'], wording)}
        />
      )}
    </>
  )
}
