import type { Funnel } from '../api/report-data.ts'
import { count, tick } from '../format/numbers.ts'
import { reportWords } from '../i18n/report.ts'
import { funnelWords, temperatureName } from '../i18n/report-funnel.ts'
import { valueInWords } from './in-words.ts'
import { PlainTable } from './PlainTable.tsx'
import type { Reader } from './reader.ts'

interface FunnelExtrasProps {
  funnel: Funnel
  reader: Reader
}

/** How many presses a form takes; nothing while nobody has sent one. */
export function Presses({ funnel: { presses }, reader: { locale } }: FunnelExtrasProps) {
  const words = funnelWords[locale].presses
  if (presses.every(({ median }) => median === null)) return null
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="muted">{words.note}</p>
      <PlainTable
        caption={words.title}
        wordColumns={2}
        head={[reportWords[locale].variant, words.median]}
        rows={presses.map(({ variant, median }) => [
          variant,
          valueInWords(locale, median, { unit: 'presses', currency: '' }),
        ])}
      />
    </section>
  )
}

const coldFirst = ['cold', 'warm', 'hot']

/** What the answers made of leads; nothing where they make nothing. */
export function Temperature({ funnel: { temperature }, reader: { locale } }: FunnelExtrasProps) {
  const words = funnelWords[locale].temperature
  if (temperature.length === 0) return null
  const variants = [...new Set(temperature.map(({ variant }) => variant))]
  const segments = [...new Set(temperature.map(({ segment }) => segment))].toSorted(
    (one, other) => coldFirst.indexOf(one) - coldFirst.indexOf(other),
  )
  const leadsOf = (variant: string, segment?: string) =>
    temperature
      .filter((one) => one.variant === variant && (segment === undefined || one.segment === segment))
      .reduce((sum, { leads }) => sum + leads, 0)
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="muted">{words.note}</p>
      <PlainTable
        caption={words.title}
        head={[words.segment, ...variants]}
        rows={segments.map((segment) => [
          temperatureName(locale, segment),
          ...variants.map((variant) => {
            const [leads, all] = [leadsOf(variant, segment), leadsOf(variant)]
            const share = all === 0 ? 0 : Math.round((leads / all) * 100) / 100
            return `${count(locale, leads)} · ${tick(locale, share)}`
          }),
        ])}
      />
    </section>
  )
}
