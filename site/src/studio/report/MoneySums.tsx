import type { Money, Overview } from '../api/report-data.ts'
import { count } from '../format/numbers.ts'
import { moneyWords } from '../i18n/report-money.ts'
import { sum } from './in-words.ts'
import type { Reader } from './reader.ts'
import { SideBySide } from './SideBySide.tsx'

interface MoneySumsProps {
  money: Money
  report: Overview
  reader: Reader
  /** Where spend is brought in; absent for whoever may not. */
  spendAt?: string | undefined
}

const counted = ['visitors', 'leads', 'qualified', 'contracts'] as const
const summed = ['revenue', 'spend', 'margin', 'costPerLead', 'costPerQualified', 'costPerContract'] as const

/** What came in and what went out, by variant. */
export function MoneySums({ money, report, reader: { locale }, spendAt }: MoneySumsProps) {
  const words = moneyWords[locale].sums
  const { variants, currency, unmatchedSpend } = money
  const of = (variant: string) => variants.find((one) => one.variant === variant)
  const noSpend = variants.every(({ spend }) => spend === null)
  // Without spend these rows are dashes.
  const shown = noSpend ? (['revenue'] as const) : summed
  return (
    <section class="card">
      <h2 id="money">{words.title}</h2>
      <p class="muted">{words.note}</p>
      {noSpend && unmatchedSpend === 0 && (
        <p>
          {words.noSpend} {spendAt && <a href={spendAt}>{words.spendWay}</a>}
        </p>
      )}
      <SideBySide
        labelledBy="money"
        corner={words.row}
        variants={report.experiment.variants}
        locale={locale}
        rows={[
          ...counted.map((key) => ({
            key,
            head: words[key],
            plain: true,
            cell: (variant: string) => count(locale, of(variant)?.[key] ?? 0),
          })),
          ...shown.map((key) => ({
            key,
            head: words[key],
            main: key === 'margin',
            plain: true,
            cell: (variant: string) => {
              const value = of(variant)?.[key] ?? null
              return <strong>{value === null ? '—' : sum(locale, value, currency)}</strong>
            },
          })),
        ]}
      />
      {unmatchedSpend > 0 && (
        <p class="said-warning">{words.unmatched(sum(locale, unmatchedSpend, currency))}</p>
      )}
    </section>
  )
}
