import type { Audience } from '../api/data.ts'
import type { Overview } from '../api/report-data.ts'
import { count } from '../format/numbers.ts'
import { reportWords } from '../i18n/report.ts'
import type { Reader } from './reader.ts'
import { type Tab, tabHref, tabs } from './tabs.ts'

interface ReportNavProps {
  report: Overview
  at: Tab
  locale: Reader['locale']
}

/** Parts of the report, of the same visitors. */
export function Tabs({ report, at, locale }: ReportNavProps) {
  const words = reportWords[locale]
  return (
    <nav class="tabs" aria-label={words.tabsTitle}>
      {tabs.map((tab) => (
        <a
          class="tabs__tab"
          href={tabHref(report.experiment.id, tab, report.audience)}
          aria-current={tab === at ? 'page' : undefined}
          key={tab}
        >
          {words.tabs[tab]}
        </a>
      ))}
    </nav>
  )
}

const audiences: readonly Audience[] = ['people', 'simulated', 'bots']

/** Whose visits these are, in the same part. Those of whom there are none are not offered. */
export function Audiences({ report, at, locale }: ReportNavProps) {
  const words = reportWords[locale]
  const offered = audiences.filter(
    (audience) => audience === 'people' || audience === report.audience || report.audiences[audience] > 0,
  )
  if (offered.length < 2) return null
  return (
    <nav class="audiences" aria-label={words.audience}>
      {offered.map((audience) => (
        <a
          class="audiences__one"
          href={tabHref(report.experiment.id, at, audience)}
          aria-current={audience === report.audience ? 'true' : undefined}
          key={audience}
        >
          {words.audiences[audience]} <span>{count(locale, report.audiences[audience])}</span>
        </a>
      ))}
    </nav>
  )
}
