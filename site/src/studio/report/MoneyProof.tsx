import type { Effect, Money, Overview } from '../api/report-data.ts'
import { count } from '../format/numbers.ts'
import { moneyWords } from '../i18n/report-money.ts'
import { EffectCell } from './EffectCell.tsx'
import { intervalInWords, sum, valueInWords } from './in-words.ts'
import type { Reader } from './reader.ts'
import { SideBySide } from './SideBySide.tsx'

interface MoneyProofProps {
  money: Money
  report: Overview
  reader: Reader
}

/** Is the difference in money real? Of visitors whose contract window is over, with a cap on single sums. */
export function MoneyProof({ money, report, reader: { locale } }: MoneyProofProps) {
  const words = moneyWords[locale].proof
  const { perVisitor, perLead, costPerLead, cap, currency } = money
  const measure = { unit: 'money', currency } as const
  const isControl = (variant: string) =>
    report.experiment.variants.some(({ key, control }) => key === variant && control)
  const effectOf = (effect: Effect | undefined, variant: string) =>
    effect ? (
      <EffectCell effect={effect} locale={locale} />
    ) : (
      !isControl(variant) && <p class="muted">{words.fewPayers}</p>
    )
  return (
    <section class="card">
      <h2 id="money-compared">{words.title}</h2>
      <p class="muted">
        {words.note} {cap !== null && words.capped(sum(locale, cap, currency))}
      </p>
      <SideBySide
        labelledBy="money-compared"
        corner={words.row}
        variants={report.experiment.variants}
        locale={locale}
        rows={[
          {
            key: 'perVisitor',
            head: words.perVisitor,
            main: true,
            cell: (variant) => {
              const one = perVisitor.find((row) => row.variant === variant)
              if (!one) return '—'
              return (
                <>
                  <p>
                    <strong class="sides__value">{valueInWords(locale, one.value, measure)}</strong>{' '}
                    <span class="muted">
                      {one.value !== null && intervalInWords(locale, one.interval, measure)}
                    </span>
                  </p>
                  <p class="muted">
                    {words.payers(count(locale, one.payers))}
                    {one.uncapped !== null &&
                      one.uncapped !== one.value &&
                      ` · ${words.uncapped(valueInWords(locale, one.uncapped, measure))}`}
                  </p>
                  {effectOf(one.effect, variant)}
                </>
              )
            },
          },
          {
            key: 'perLead',
            head: words.perLead,
            cell: (variant) => {
              const one = perLead.find((row) => row.variant === variant)
              return (
                <>
                  <p>
                    <strong>{valueInWords(locale, one?.value ?? null, measure)}</strong>
                  </p>
                  {one?.effect && <EffectCell effect={one.effect} locale={locale} />}
                </>
              )
            },
          },
          ...(costPerLead.length === 0
            ? []
            : [
                {
                  key: 'costPerLead',
                  head: words.costPerLead,
                  cell: (variant: string) => {
                    const one = costPerLead.find((row) => row.variant === variant)
                    return one ? <EffectCell effect={one.effect} locale={locale} /> : '—'
                  },
                },
              ]),
        ]}
      />
      {costPerLead.length > 0 && <p class="muted">{words.costNote}</p>}
    </section>
  )
}
