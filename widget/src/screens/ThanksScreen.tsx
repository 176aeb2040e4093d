import { pipeText } from '@pulya/quiz/pipe'

import type { WholeEmbed } from '../embed.ts'
import { runNow } from '../visit/given.ts'
import { Left } from './Left.tsx'

export function ThanksScreen({ embed }: { embed: WholeEmbed }) {
  const { snapshot } = embed
  return (
    <div class="screen">
      <h2 class="question__title" tabindex={-1}>
        {pipeText(snapshot, runNow(), snapshot.thanks.title)}
      </h2>
      <Left embed={embed} />
    </div>
  )
}
