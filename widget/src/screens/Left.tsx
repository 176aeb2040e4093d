import { pipeText } from '@pulya/quiz/pipe'

import type { WholeEmbed } from '../embed.ts'
import { features } from '../kinds.ts'
import { $left } from '../visit/contact.ts'
import { runNow } from '../visit/given.ts'
import { WithPhone } from './WithPhone.tsx'

/** What is said once a contact is left: on a screen of its own, or under the outcome. */
export function Left({ embed }: { embed: WholeEmbed }) {
  const { snapshot, words } = embed
  const said = (text: string) => pipeText(snapshot, runNow(), text)
  const granted = $left.get()?.bonus
  const { Bonus } = features
  return (
    <>
      <p>{said(snapshot.thanks.text)}</p>
      {Bonus && granted && <Bonus embed={embed} granted={granted} said={said} />}
      <p>
        <WithPhone text={words.call} phone={snapshot.phone} />
      </p>
    </>
  )
}
