import type { Locale } from '@pulya/contract/locale'
import { wallClock } from '@pulya/contract/wall-clock'
import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'

import { ownApi } from '../api/browser.ts'
import type { LeadCard, LeadStatus } from '../api/data.ts'
import { reply } from '../api/reply.ts'
import { Live } from '../frame/Live.tsx'
import { leadsWords } from '../i18n/leads.ts'
import { progressWords } from '../i18n/progress.ts'
import { because } from '../i18n/refusal.ts'
import { focusSoon } from '../ui/focus-soon.ts'
import { ContractForm } from './ContractForm.tsx'
import { History } from './History.tsx'
import { keepProgress, type Outcome, type Progress } from './progress.ts'
import { leadStatuses } from './query.ts'
import { RejectionForm } from './RejectionForm.tsx'

interface LeadProgressProps {
  lead: Pick<LeadCard, 'changes' | 'createdAt' | 'id' | 'status'>
  workspace: string
  /** Id of the person at this screen. */
  by: string
  locale: Locale
  zone: string
  now: number
}

/** Of the heading: what was pressed goes away with its status, and the focus must not go with it. */
const heading = 'progress'

/** What comes after each status most of the time. */
const next: Partial<Record<LeadStatus, LeadStatus>> = {
  new: 'contacted',
  contacted: 'qualified',
  qualified: 'consultation_booked',
  consultation_booked: 'consultation_held',
  consultation_held: 'contract',
}

export function LeadProgress({ lead, workspace, by, locale, zone, now }: LeadProgressProps) {
  const [progress] = useState(() =>
    keepProgress(lead, {
      send: (json) =>
        reply(
          ownApi(locale).api.workspaces[':workspace'].leads[':lead']['status-changes'].$post({
            param: { workspace, lead: lead.id },
            json,
          }),
        ),
      newId: () => crypto.randomUUID(),
      now: Date.now,
      by,
    }),
  )
  const [asking, setAsking] = useState<LeadStatus>()
  const [day, setDay] = useState('')
  const status = useStore(progress.$status)
  const sending = useStore(progress.$sending)
  const words = progressWords[locale]
  const { statuses } = leadsWords[locale]

  const move = async (outcome: Outcome) => {
    if (!(await progress.move({ ...outcome, ...(day && { occurredOn: day }) }))) return
    setAsking(undefined)
    setDay('')
    focusSoon(heading)
  }
  const press = (to: LeadStatus) =>
    to === 'contract' || to === 'rejected' ? setAsking(to) : void move({ to })
  return (
    <section class="card progress" aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p>
        {words.now}:{' '}
        <span class="tag" data-status={status}>
          {statuses[status]}
        </span>
      </p>
      <details class="progress__earlier">
        <summary>{words.earlier}</summary>
        <label class="field">
          <span class="field__label">{words.day}</span>
          <input
            class="field__input"
            type="date"
            min={wallClock(zone, lead.createdAt).date}
            max={wallClock(zone, now).date}
            value={day}
            onInput={({ currentTarget }) => setDay(currentTarget.value)}
          />
        </label>
      </details>
      <Live>
        <fieldset class="progress__moves" disabled={sending}>
          <legend class="visually-hidden">{words.move}</legend>
          {leadStatuses
            .filter((one) => one !== status)
            .map((one) => (
              <button
                key={one}
                type="button"
                class={one === next[status] ? 'button button--first' : 'button'}
                aria-expanded={one === 'contract' || one === 'rejected' ? asking === one : undefined}
                onClick={() => press(one)}
              >
                {statuses[one]}
              </button>
            ))}
        </fieldset>
      </Live>
      {asking === 'contract' && (
        <ContractForm locale={locale} onGive={move} onLeave={() => setAsking(undefined)} />
      )}
      {asking === 'rejected' && (
        <RejectionForm locale={locale} onGive={move} onLeave={() => setAsking(undefined)} />
      )}
      <Aftermath progress={progress} locale={locale} />
      <History progress={progress} by={by} locale={locale} zone={zone} now={now} />
    </section>
  )
}

/** What the last press has come to, with the way back or the way on. */
function Aftermath({ progress, locale }: { progress: Progress; locale: Locale }) {
  const refusal = useStore(progress.$refused)
  const undo = useStore(progress.$undo)
  const status = useStore(progress.$status)
  const words = progressWords[locale]
  const takeBack = async () => {
    await progress.undo()
    focusSoon(heading)
  }
  return (
    <div class="progress__after">
      <output>
        {refusal ? (
          <span class="field__flaw">
            {words.refused} {refusal.refused.errors[0]?.detail ?? because(locale, refusal.refused)}
          </span>
        ) : (
          undo && words.done(leadsWords[locale].statuses[status])
        )}
      </output>
      {refusal?.refused.code === 'lead-changed' ? (
        <button type="button" class="button" onClick={() => location.reload()}>
          {words.reload}
        </button>
      ) : (
        refusal && (
          <button type="button" class="button" onClick={() => void progress.again()}>
            {words.again}
          </button>
        )
      )}
      {undo && !refusal && (
        <button type="button" class="button" onClick={() => void takeBack()}>
          {words.undo}
        </button>
      )}
    </div>
  )
}
