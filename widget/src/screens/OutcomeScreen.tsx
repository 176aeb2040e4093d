import { outcomeOf } from '@pulya/quiz/outcome'
import { pipe } from '@pulya/quiz/pipe'

import type { Embed } from '../embed.ts'
import { runNow } from '../visit/given.ts'
import { goOn } from '../visit/progress.ts'
import { Head } from './Head.tsx'
import { saveText } from './save-text.ts'

/** The result comes before the contact, and is of use without it. */
export function OutcomeScreen({ embed: { snapshot, words } }: { embed: Embed }) {
  const run = runNow()
  const { title, paragraphs, checklist = [] } = outcomeOf(snapshot, run).outcome
  const lines = pipe(snapshot, run, checklist)

  return (
    <div class="screen">
      <Head quiz={snapshot} words={words} back />
      <h2 class="question__title" tabindex={-1}>
        {title}
      </h2>
      {pipe(snapshot, run, paragraphs).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {lines.length > 0 && (
        <div class="checklist">
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <button type="button" class="link" onClick={() => saveText(title, lines)}>
            {words.saveChecklist}
          </button>
        </div>
      )}
      <button type="button" class="button" onClick={() => goOn(snapshot)}>
        {words.toContact}
      </button>
    </div>
  )
}
