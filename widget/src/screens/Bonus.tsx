import type { GrantedBonus } from '@pulya/contract/lead'
import { bonusInWords } from '@pulya/quiz/bonus'

import type { WholeEmbed } from '../embed.ts'

interface BonusProps {
  embed: WholeEmbed
  granted: GrantedBonus
  /** A text as this visitor reads it. */
  said: (text: string) => string
}

/** What this visitor has earned, with the code by which the firm knows it. */
export function Bonus({ embed: { snapshot, words }, granted, said }: BonusProps) {
  const { locale, bonus } = snapshot
  const until = new Date(granted.expiresAt).toLocaleDateString(locale, { day: 'numeric', month: 'long' })
  return (
    bonus && (
      <div class="checklist">
        <p>
          <b>{said(bonus.title)}</b>
        </p>
        <p>{said(bonus.text)}</p>
        <p>
          <b>{granted.code}</b> {bonusInWords(locale, granted)}
        </p>
        <p>{words.validUntil.replace('{date}', until)}</p>
      </div>
    )
  )
}
