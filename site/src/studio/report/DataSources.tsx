import type { Overview } from '../api/report-data.ts'
import { moment } from '../format/times.ts'
import { dataWords } from '../i18n/report-data.ts'
import type { Reader } from './reader.ts'

/** To take the numbers elsewhere. */
export function Downloads({ csv, json, locale }: { csv: string; json: string; locale: Reader['locale'] }) {
  const words = dataWords[locale].downloads
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="muted">{words.note}</p>
      <p class="ways">
        <a class="button" href={csv} download>
          {words.csv}
        </a>
        <a class="button" href={json} download>
          {words.json}
        </a>
      </p>
      <p class="muted">
        {words.raw} {words.rawWay}
      </p>
    </section>
  )
}

/** What the report was counted from, so that it can be counted again. */
export function DataVersion({ report: { data }, reader }: { report: Overview; reader: Reader }) {
  const { locale, now, zone } = reader
  const words = dataWords[locale].version
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p>{words.asOf(moment(locale, data.asOf, now, zone))}</p>
      <p>
        {words.version}: <code class="version">{data.version}</code>
      </p>
      <p class="muted">{words.note}</p>
    </section>
  )
}
