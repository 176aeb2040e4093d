import { reportWords } from '../i18n/report.ts'
import { PartOf, type PartOfProps } from './PartOf.tsx'
import { ReportHead } from './ReportHead.tsx'
import { tabs } from './tabs.ts'
import { VerdictNotice } from './VerdictNotice.tsx'

/** Everything under each other, as it is printed and as a link shows it: nothing to press, every table open. */
export function WholeReport({ parts, reader, ...more }: PartOfProps) {
  const words = reportWords[reader.locale]
  const given = { parts, reader: { ...reader, unfolded: true }, ...more }
  return (
    <div class="sheet">
      <ReportHead report={parts.overview} reader={reader} />
      <VerdictNotice report={parts.overview} reader={reader} />
      {tabs.map((tab) => (
        <section class="sheet__part" key={tab} aria-labelledby={`part-${tab}`}>
          <h2 class="sheet__title" id={`part-${tab}`}>
            {words.tabs[tab]}
          </h2>
          <PartOf tab={tab} {...given} />
        </section>
      ))}
    </div>
  )
}
