import type { Embed } from '../embed.ts'
import { WithPhone } from './WithPhone.tsx'

export function ThanksScreen({ embed: { snapshot, words } }: { embed: Embed }) {
  const { title, text } = snapshot.thanks
  return (
    <div class="screen">
      <h2 class="question__title" tabindex={-1}>
        {title}
      </h2>
      <p>{text}</p>
      <p>
        <WithPhone text={words.call} phone={snapshot.phone} />
      </p>
    </div>
  )
}
