import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'

import type { FirstSteps as Steps } from '../api/data.ts'
import { firstStepsWords } from '../i18n/first-steps.ts'
import { editorPath } from './editor-path.ts'
import { keepFirstSteps } from './keep-first-steps.ts'
import { minutesTaken } from './minutes-taken.ts'
import { PlaceStep } from './PlaceStep.tsx'
import { SeenStep } from './SeenStep.tsx'
import { Step } from './Step.tsx'

interface FirstStepsProps {
  workspace: string
  steps: Steps
  locale: Locale
  /** Unix ms; of the page, so that what is drawn here is what was sent. */
  now: number
  zone: string
  /** Of this installation, as sites name it. */
  origin: string
}

/** From nothing to a quiz that was seen on the firm's own site, and on to a test. */
export function FirstSteps({ workspace, steps: given, locale, now, zone, origin }: FirstStepsProps) {
  const words = firstStepsWords[locale]
  const [here] = useState(() => keepFirstSteps({ workspace, locale }, given))
  const steps = useStore(here.$steps)
  const [copied, setCopied] = useState(false)
  useEffect(here.watch, [here])

  const { begun, published, quiz, sightings, leadAt, experimentAt } = steps
  const seen = sightings.length > 0
  const placed = seen || copied
  const all = [begun !== null, published !== null, placed, seen, leadAt !== null, experimentAt !== null]
  const done = all.filter(Boolean).length

  return (
    <section class="card first-steps" aria-labelledby="first-steps">
      <div class="first-steps__top">
        <h2 id="first-steps">{words.title}</h2>
        <span class="muted">{words.progress(done, all.length)}</span>
        <button type="button" class="button button--bare" data-remember="pulya_first_steps=hidden">
          {words.hide}
        </button>
      </div>
      <progress
        class="first-steps__progress"
        max={all.length}
        value={done}
        aria-label={words.progress(done, all.length)}
      />
      <ol class="steps">
        <Step
          number={1}
          done={begun !== null}
          isDone={words.isDone}
          title={begun ? words.begin.done : words.begin.todo}
        >
          {begun ? (
            <p>
              <a href={editorPath(begun)}>{begun.title}</a>
            </p>
          ) : (
            <Todo how={words.begin.how} way={words.begin.way} href="#new-offer" />
          )}
        </Step>
        <Step
          number={2}
          done={published !== null}
          isDone={words.isDone}
          title={published ? words.publish.done(minutesTaken(published.seconds)) : words.publish.todo}
        >
          {published ? (
            <p>
              <a href={published.address} target="_blank">
                {published.address.replace(/^https?:\/\//, '')}
              </a>
            </p>
          ) : (
            begun && <Todo how={words.publish.how} way={words.publish.way} href={editorPath(begun)} />
          )}
        </Step>
        <PlaceStep
          done={placed}
          seen={seen}
          quiz={quiz}
          origin={origin}
          locale={locale}
          onCopy={() => setCopied(true)}
        />
        <SeenStep here={here} waiting={quiz !== null} origin={origin} locale={locale} now={now} zone={zone} />
        <Step
          number={5}
          done={leadAt !== null}
          isDone={words.isDone}
          title={leadAt === null ? words.lead.todo : words.lead.done}
        >
          {leadAt === null && published && (
            <Todo how={words.lead.how} way={words.lead.way} href={published.address} away />
          )}
        </Step>
        <Step
          number={6}
          done={experimentAt !== null}
          isDone={words.isDone}
          title={experimentAt === null ? words.test.todo : words.test.done}
        >
          {experimentAt === null && published && (
            <Todo
              how={words.test.how}
              way={words.test.way}
              href={`/studio/experiments/new?document=${published.id}`}
            />
          )}
        </Step>
      </ol>
    </section>
  )
}

function Todo({ how, way, href, away = false }: { how: string; way: string; href: string; away?: boolean }) {
  return (
    <>
      <p class="muted">{how}</p>
      <p>
        <a class="button" href={href} {...(away && { target: '_blank' })}>
          {way}
        </a>
      </p>
    </>
  )
}
