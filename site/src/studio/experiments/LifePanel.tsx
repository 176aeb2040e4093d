import { useEffect, useRef, useState } from 'preact/hooks'

import type { Experiment } from '../api/data.ts'
import type { Refused, Reply } from '../api/reply.ts'
import { Live } from '../frame/Live.tsx'
import { listWords } from '../i18n/experiment-list.ts'
import { experimentLifeWords } from '../i18n/experiment-life.ts'
import type { Reader } from '../report/reader.ts'
import { ConfirmStep } from './ConfirmStep.tsx'
import { DecideDialog } from './DecideDialog.tsx'
import { type Done, forgetDone, reportAfter } from './done.ts'
import { lifeServer } from './life-server.ts'
import { Mending } from './Mending.tsx'
import { isConfirmed, type Step, stepsOn } from './steps.ts'

interface LifePanelProps {
  experiment: Experiment
  /** What the report says of it in a sentence. */
  said: string
  /** When the last window of its visitors closes, unix ms. */
  matureAt: number | null
  /** Of what is compared. */
  editor: string
  /** What brought the person here. */
  done?: Done | undefined
  reader: Reader
}

/** Where an experiment can go from where it is. Every step is a page anew: the report changes with it. */
export function LifePanel({ experiment, said, matureAt, editor, done, reader }: LifePanelProps) {
  const { id, status } = experiment
  const { locale } = reader
  const words = experimentLifeWords[locale]
  const [asking, setAsking] = useState<Step>()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused>()
  const [server] = useState(() => lifeServer(id, locale))
  const told = useRef<HTMLOutputElement>(null)

  useEffect(() => {
    if (!done) return
    // What was pressed is not on this page any more: the keyboard goes on from what came of it.
    told.current?.focus()
    forgetDone()
  }, [done])

  async function follow(call: Promise<Reply<{ id: string }>>, as: Done) {
    if (busy) return
    setAsking(undefined)
    setBusy(true)
    const answer = await call
    if ('body' in answer) return location.assign(reportAfter(answer.body.id, as))
    setBusy(false)
    setRefused(answer.refused)
  }

  function press(step: Step) {
    setRefused(undefined)
    if (step === 'decided' || isConfirmed(step)) setAsking(step)
    else void follow(server.move(step, ''), step)
  }

  const steps = stepsOn[status]
  const stepButton = (step: Step) => (
    <button
      key={step}
      type="button"
      class={classOf(step, status)}
      aria-disabled={busy}
      onClick={() => press(step)}
    >
      {step === 'running' && status === 'paused' ? words.resume : words.steps[step]}
    </button>
  )
  return (
    <section class="life" aria-label={words.title}>
      <output class="life__told" tabIndex={-1} ref={told}>
        {done && <strong>{words.done[done]}</strong>} {words.now[status]}
      </output>
      <Live>
        <p class="ways">
          {status === 'decided' && (
            <a class="button button--first" href="/studio/experiments/memory">
              {listWords[locale].memory}
            </a>
          )}
          {steps.filter((step) => !parting(step)).map(stepButton)}
          {status === 'draft' && (
            <a class="button" href={`/studio/experiments/new?draft=${id}`}>
              {words.plan}
            </a>
          )}
          <button
            type="button"
            class="button"
            aria-disabled={busy}
            onClick={() => void follow(server.copy(), 'copied')}
          >
            {words.copy}
          </button>
          {steps.filter((step) => parting(step)).map(stepButton)}
        </p>
        <output class="muted">{busy && words.working}</output>
        <Mending
          refused={refused}
          plan={status === 'draft' ? `/studio/experiments/new?draft=${id}` : undefined}
          editor={editor}
          locale={locale}
        />
        <ConfirmStep
          step={asking !== undefined && isConfirmed(asking) ? asking : undefined}
          words={words}
          onLeave={() => setAsking(undefined)}
          onSure={(step, why) => void follow(server.move(step, why), step)}
        />
        {status === 'stopped' && (
          <DecideDialog
            open={asking === 'decided'}
            experiment={experiment}
            said={said}
            matureAt={matureAt}
            reader={reader}
            onLeave={() => setAsking(undefined)}
            onDecide={(decision) => void follow(server.decide(decision), 'decided')}
          />
        )}
      </Live>
    </section>
  )
}

/** Nobody comes back from these, and nobody needs them every day: they stand last. */
const parting = (step: Step): boolean => step === 'archived' || step === 'invalid'

/** Nothing is the one thing to do with an experiment that runs: it is left alone. */
function classOf(step: Step, status: Experiment['status']): string {
  if (parting(step)) return 'button button--danger'
  return step === stepsOn[status][0] && status !== 'running' ? 'button button--first' : 'button'
}
