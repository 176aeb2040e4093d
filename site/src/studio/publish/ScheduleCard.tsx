import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

import { moment } from '../format/times.ts'
import { lifeWords } from '../i18n/life.ts'
import { because } from '../i18n/refusal.ts'
import { scheduleWords } from '../i18n/schedule.ts'
import { EndingDialog } from './EndingDialog.tsx'
import { Fold, Refusal } from './Fold.tsx'
import type { Life } from './life.ts'
import { localTime, timeOf, zoneHere } from './local-time.ts'

interface ScheduleCardProps {
  life: Life
  locale: Locale
  editable: boolean
  /** An offer may have an end. */
  ends: boolean
  /** Of the end. */
  children?: ComponentChildren
}

const dayMs = 86_400_000

/** When the draft goes out by itself, and when the offer ends. */
export function ScheduleCard({ life, locale, editable, ends, children }: ScheduleCardProps) {
  const schedule = useStore(life.$schedule)
  const [asking, setAsking] = useState<number | null>(null)
  const own = scheduleWords[locale]
  const said = (at: number) => moment(locale, at, Date.now(), zoneHere())

  async function plan(at: number, endExperiment = false) {
    const settled = await life.publishAt(at, endExperiment)
    setAsking(settled ? null : at)
  }

  return (
    <Fold title={own.title}>
      <output class="publication">
        {schedule?.publication && <span>{own.planned(said(schedule.publication.at))}</span>}
        {schedule?.publication?.failure && (
          <span class="notice notice--danger">
            {own.failed} {because(locale, { code: codeOf(schedule.publication.failure), errors: [] })}
          </span>
        )}
        {schedule?.endAt && (
          <span>{(schedule.endAt > Date.now() ? own.ends : own.ended)(said(schedule.endAt))}</span>
        )}
      </output>
      <Refusal life={life} by="schedule" words={own.refused} locale={locale} />
      {editable && (
        <>
          <TimeForm
            id="publish-at"
            label={own.publishAt}
            note={own.publishNote}
            button={own.plan}
            onTime={(at) => void plan(at)}
          >
            {schedule?.publication && (
              <button type="button" class="button" onClick={() => void life.cancel()}>
                {own.cancel}
              </button>
            )}
          </TimeForm>
          {ends && (
            <TimeForm
              id="end-at"
              label={own.endAt}
              note={own.endNote}
              button={own.end}
              onTime={(at) => void life.endAt(at)}
            >
              {schedule?.endAt && (
                <button type="button" class="button" onClick={() => void life.endAt(null)}>
                  {own.endNever}
                </button>
              )}
            </TimeForm>
          )}
          {children}
        </>
      )}
      <EndingDialog
        open={asking !== null}
        words={lifeWords[locale].ending}
        onNo={() => setAsking(null)}
        onYes={() => asking !== null && void plan(asking, true)}
      />
    </Fold>
  )
}

interface TimeFormProps {
  id: string
  label: string
  note: string
  button: string
  onTime: (at: number) => void
  children: ComponentChildren
}

function TimeForm({ id, label, note, button, onTime, children }: TimeFormProps) {
  const [local, setLocal] = useState(() => localTime(Date.now() + dayMs))
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault()
        const at = timeOf(local)
        if (at !== undefined) onTime(at)
      }}
    >
      <label class="field__label" for={id}>
        {label}
      </label>
      <p class="muted" id={`${id}-note`}>
        {note}
      </p>
      <div class="ways">
        <input
          class="field__input field__input--time"
          id={id}
          type="datetime-local"
          required
          value={local}
          aria-describedby={`${id}-note`}
          onInput={({ currentTarget }) => setLocal(currentTarget.value)}
        />
        <button class="button">{button}</button>
        {children}
      </div>
    </form>
  )
}

/** A code younger than this build has no sentence and is told like `unexpected`. */
const codeOf = (failure: string) => failure as Parameters<typeof because>[1]['code']
