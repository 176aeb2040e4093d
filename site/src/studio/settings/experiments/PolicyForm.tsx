import type { Locale } from '@pulya/contract/locale'
import { useState } from 'preact/hooks'

import { ownApi } from '../../api/browser.ts'
import type { ExperimentPolicy } from '../../api/data.ts'
import { reply } from '../../api/reply.ts'
import { leadMetrics, moneyMetrics } from '../../experiments/metrics-offered.ts'
import { tick } from '../../format/numbers.ts'
import { Live } from '../../frame/Live.tsx'
import { experimentSettingsWords } from '../../i18n/experiment-settings.ts'
import { because } from '../../i18n/refusal.ts'
import { metricWords } from '../../i18n/report-metrics.ts'
import { Toasts } from '../../ui/Toasts.tsx'
import { toast } from '../../ui/toasts.ts'
import { Select } from '../../ui/Select.tsx'

interface PolicyFormProps {
  workspace: string
  policy: ExperimentPolicy
  locale: Locale
}

const shares = [0, 0.01, 0.02, 0.05, 0.1]
const metrics = [...leadMetrics, ...moneyMetrics]

/** What holds for all experiments of a firm. */
export function PolicyForm({ workspace, policy: before, locale }: PolicyFormProps) {
  const words = experimentSettingsWords[locale]
  const [policy, setPolicy] = useState(before)
  const [refusal, setRefusal] = useState('')
  const offered = [...new Set([...shares, before.holdout])].toSorted((one, other) => one - other)

  async function save() {
    const call = ownApi(locale).api.workspaces[':workspace']['experiment-policy']
    const answer = await reply(call.$put({ param: { workspace }, json: policy }))
    setRefusal('refused' in answer ? `${words.refused} ${because(locale, answer.refused)}` : '')
    if ('body' in answer) toast({ text: words.saved })
  }

  return (
    <Live>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Select
          label={words.metric}
          note={words.metricNote}
          value={policy.metric ?? ''}
          options={[
            ['', words.ask],
            ...metrics.map((name) => [name, metricWords(locale, name).name] as const),
          ]}
          onChoose={(chosen) => {
            const metric = metrics.find((one) => one === chosen) ?? null
            setPolicy({ ...policy, metric })
          }}
        />
        <Select
          label={words.holdout}
          note={words.holdoutNote}
          value={String(policy.holdout)}
          options={offered.map((share) => [
            String(share),
            share === 0 ? words.nobody : words.share(tick(locale, share)),
          ])}
          onChoose={(chosen) => setPolicy({ ...policy, holdout: Number(chosen) })}
        />
        <p class="field__flaw" role="alert">
          {refusal}
        </p>
        <p>
          <button class="button button--first">{words.save}</button>
        </p>
      </form>
      <Toasts locale={locale} />
    </Live>
  )
}
