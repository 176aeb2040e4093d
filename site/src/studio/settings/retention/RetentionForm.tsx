import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'

import type { Retention } from '../../api/data.ts'
import { Live } from '../../frame/Live.tsx'
import { dueInWords, periodInWords, retentionWords } from '../../i18n/retention.ts'
import { Toasts } from '../../ui/Toasts.tsx'
import { Select } from '../../ui/Select.tsx'
import { SureDialog } from '../../ui/SureDialog.tsx'
import { keepRetention } from './retention.ts'

/** In days, the shortest and the longest that the api takes among them. */
const offered = {
  leadDays: [30, 90, 183, 365, 730, 1096],
  eventDays: [30, 90, 183, 365],
  fileDays: [7, 30, 90, 183, 365, 730, 1096],
} satisfies Record<keyof Retention['keep'], readonly number[]>

const names = ['leadDays', 'eventDays', 'fileDays'] as const

interface RetentionFormProps {
  workspace: string
  retention: Retention
  locale: Locale
}

/** For how long each thing is kept, and what that deletes tonight before it is said. */
export function RetentionForm({ workspace, retention, locale }: RetentionFormProps) {
  const words = retentionWords[locale]
  const [store] = useState(() => keepRetention(locale, workspace, retention))
  const keep = useStore(store.$keep)
  const due = dueInWords(locale, useStore(store.$due))
  const refusal = useStore(store.$refusal)
  const [asking, setAsking] = useState(false)
  const tonight = due ? words.tonight(due) : words.nothing

  return (
    <Live>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault()
          if (due) setAsking(true)
          else void store.save()
        }}
      >
        {names.map((name) => (
          <Select
            key={name}
            label={words.fields[name].label}
            note={words.fields[name].note}
            value={String(keep[name])}
            options={withChosen(offered[name], keep[name]).map((days) => [
              String(days),
              periodInWords(locale, days),
            ])}
            onChoose={(value) => void store.choose({ [name]: Number(value) })}
          />
        ))}
        <p class={due ? 'notice notice--warning' : 'notice'}>
          <output>{tonight}</output>
        </p>
        <p class="field__flaw" role="alert">
          {refusal}
        </p>
        <p>
          <button class="button button--first">{words.save}</button>
        </p>
      </form>
      <SureDialog
        open={asking}
        words={words.confirm}
        onNo={() => setAsking(false)}
        onYes={() => {
          setAsking(false)
          void store.save()
        }}
      >
        <p>
          {tonight} {words.confirm.text}
        </p>
      </SureDialog>
      <Toasts locale={locale} />
    </Live>
  )
}

/** What another program has chosen stays to be seen. */
const withChosen = (days: readonly number[], chosen: number): number[] =>
  [...new Set([...days, chosen])].toSorted((one, other) => one - other)
