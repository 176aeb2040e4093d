import { funnelWords } from '../i18n/report-funnel.ts'
import { segmentWords } from '../i18n/report-segments.ts'
import { BeliefPanel } from './BeliefPanel.tsx'
import { CampaignChart } from './CampaignChart.tsx'
import { DataVersion, Downloads } from './DataSources.tsx'
import { DaysTable } from './DaysTable.tsx'
import { FunnelChart } from './FunnelChart.tsx'
import { Presses, Temperature } from './FunnelExtras.tsx'
import type { MetricsTableProps } from './MetricsTable.tsx'
import { MoneyProof } from './MoneyProof.tsx'
import { MoneySums } from './MoneySums.tsx'
import type { Reader } from './reader.ts'
import type { Parts } from './read-parts.ts'
import { SegmentChart } from './SegmentChart.tsx'
import type { Tab } from './tabs.ts'
import { VerdictTab } from './VerdictTab.tsx'

export interface PartOfProps extends Pick<MetricsTableProps, 'pictureOf'> {
  parts: Parts
  reader: Reader
  /** Where the numbers can be taken from; absent for readers of a link. */
  downloads?: { csv: string; json: string } | undefined
  /** Where spend is brought in; absent for whoever may not. */
  spendAt?: string | undefined
}

/** One part of a report: what it was given of it, and nothing where it was given nothing. */
export function PartOf({ tab, ...props }: PartOfProps & { tab: Tab }) {
  const { parts, reader, pictureOf, downloads, spendAt } = props
  const { overview: report, funnel, segments, money, beliefs, days } = parts
  const { locale } = reader
  switch (tab) {
    case 'verdict':
      return <VerdictTab report={report} reader={reader} pictureOf={pictureOf} />
    case 'funnel':
      if (!funnel) return null
      if (report.audiences[report.audience] === 0) return <p class="empty">{funnelWords[locale].empty}</p>
      return (
        <>
          <FunnelChart funnel={funnel} reader={reader} />
          <div class="charts">
            <Presses funnel={funnel} reader={reader} />
            <Temperature funnel={funnel} reader={reader} />
          </div>
        </>
      )
    case 'segments': {
      const told = (segments?.dimensions ?? []).filter(({ values }) => values.length > 0)
      if (told.length === 0) return <p class="empty">{segmentWords[locale].empty}</p>
      return (
        <>
          <p class="notice notice--warning">{segmentWords[locale].exploratory}</p>
          <div class="charts charts--uneven">
            {told.map((dimension) => (
              <SegmentChart key={dimension.dimension} dimension={dimension} report={report} reader={reader} />
            ))}
          </div>
        </>
      )
    }
    case 'money':
      if (!money) return null
      return (
        <>
          <MoneySums money={money} report={report} reader={reader} spendAt={spendAt} />
          <MoneyProof money={money} report={report} reader={reader} />
          <CampaignChart money={money} reader={reader} />
        </>
      )
    case 'beliefs':
      return beliefs ? <BeliefPanel beliefs={beliefs} reader={reader} /> : null
    case 'data':
      return (
        <>
          <div class="charts">
            <DataVersion report={report} reader={reader} />
            {downloads && <Downloads {...downloads} locale={locale} />}
          </div>
          {days && <DaysTable days={days} report={report} reader={reader} />}
        </>
      )
  }
}
