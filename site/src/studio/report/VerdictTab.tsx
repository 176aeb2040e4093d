import { seenBy } from './arms.ts'
import { EffectChart } from './EffectChart.tsx'
import { Epochs } from './Epochs.tsx'
import { Guardrails } from './Guardrails.tsx'
import { HealthLights } from './HealthLights.tsx'
import { LooksChart } from './LooksChart.tsx'
import { MetricsTable, type MetricsTableProps } from './MetricsTable.tsx'
import { ValueChart } from './ValueChart.tsx'
import { WeeksChart } from './WeeksChart.tsx'

/** What stands behind the sentence. */
export function VerdictTab({ report, reader, pictureOf }: MetricsTableProps) {
  const given = { report, reader }
  // Before the first visitor there is nothing to draw.
  if (seenBy(report) === 0) return <MetricsTable {...given} pictureOf={pictureOf} />
  return (
    <>
      <MetricsTable {...given} pictureOf={pictureOf} />
      <div class="charts">
        <EffectChart {...given} />
        <ValueChart {...given} />
      </div>
      <div class="charts">
        <LooksChart {...given} />
        <WeeksChart {...given} />
      </div>
      <Guardrails {...given} />
      <HealthLights {...given} />
      <Epochs {...given} />
    </>
  )
}
