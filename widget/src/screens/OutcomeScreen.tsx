import { isLast } from '@pulya/quiz/next-screen'
import { outcomeOf } from '@pulya/quiz/outcome'
import { pipe, pipeText } from '@pulya/quiz/pipe'

import type { WholeEmbed } from '../embed.ts'
import { $left } from '../visit/contact.ts'
import { runNow } from '../visit/given.ts'
import { goOn } from '../visit/progress.ts'
import { Head } from './Head.tsx'
import { Left } from './Left.tsx'
import { saveText } from './save-text.ts'

/** The result is of use as it stands, also where a contact is asked for afterwards, or not at all. */
export function OutcomeScreen({ embed }: { embed: WholeEmbed }) {
  const { snapshot, words } = embed
  const run = runNow()
  const { title: written, paragraphs, checklist = [], redirect } = outcomeOf(snapshot, run).outcome
  const title = pipeText(snapshot, run, written)
  const lines = pipe(snapshot, run, checklist)

  return (
    <div class="screen">
      <Head quiz={snapshot} words={words} back={!$left.get()} />
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
      {redirect && (
        <a class="button" href={redirect.href} rel="noopener">
          {redirect.label}
        </a>
      )}
      {$left.get() && (
        <>
          <h2 class="question__title">{pipeText(snapshot, run, snapshot.thanks.title)}</h2>
          <Left embed={embed} />
        </>
      )}
      {!isLast(snapshot, run, { at: 'outcome' }) && (
        <button type="button" class="button" onClick={() => goOn(snapshot)}>
          {words.toContact}
        </button>
      )}
    </div>
  )
}
