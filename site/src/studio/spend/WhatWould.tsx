import { dateInWords } from '@pulya/contract/date-in-words'
import type { Locale } from '@pulya/contract/locale'

import type { SpendPreview } from '../api/data.ts'
import { money } from '../format/numbers.ts'
import { periodInWords } from '../format/times.ts'
import type { SpendWords } from '../i18n/spend.ts'
import { Wide } from './Wide.tsx'

interface WhatWouldProps {
  preview: SpendPreview
  words: SpendWords
  locale: Locale
}

/** Either what is wrong, cell by cell, or what would be otherwise once the table is in. */
export function WhatWould({ preview, words, locale }: WhatWouldProps) {
  if (preview.flawCount > 0) return <Flaws preview={preview} words={words} />
  if (!preview.would) return null
  const { lines, amount, firstDay, lastDay, difference } = preview.would
  const sum = (minor: number) => money(locale, minor, preview.currency)
  const day = (iso: string) => dateInWords(iso, locale)
  const { added, changed, same, before, after, largest } = difference
  return (
    <section class="spend__would" aria-labelledby="spend-would" aria-live="polite">
      <h2 id="spend-would">{words.would}</h2>
      <p>
        <strong>{sum(amount)}</strong>: {words.lines(lines)}{' '}
        {words.period(periodInWords(locale, firstDay, lastDay))}
      </p>
      <p>
        {words.rows} {[words.added(added), words.changed(changed), words.same(same)].join(', ')}.
      </p>
      {changed > 0 && <p>{words.replaced(sum(before), sum(after))}</p>}
      {preview.totals > 0 && <p class="muted">{words.totals(preview.totals)}</p>}
      {preview.summed > 0 && <p class="muted">{words.summed(preview.summed)}</p>}
      {largest.length > 0 && (
        <Wide label={words.largest}>
          <table>
            <caption>{words.largest}</caption>
            <thead>
              <tr>
                <th scope="col">{words.day}</th>
                <th scope="col">{words.campaign}</th>
                <th scope="col">{words.was}</th>
                <th scope="col">{words.willBe}</th>
              </tr>
            </thead>
            <tbody>
              {largest.map((line) => (
                <tr key={`${line.day} ${line.source} ${line.campaign}`}>
                  <td>{day(line.day)}</td>
                  <td>{line.campaign || '—'}</td>
                  <td>{sum(line.before)}</td>
                  <td>{sum(line.after)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
    </section>
  )
}

function Flaws({ preview, words }: Omit<WhatWouldProps, 'locale'>) {
  const { flaws, flawCount } = preview
  return (
    <section class="notice notice--danger" role="alert">
      <h2>{words.flaws(flawCount)}</h2>
      <ul>
        {flaws.map(({ row, column, detail }) => (
          <li key={`${row} ${column} ${detail}`}>
            {column ? words.cell(row, column) : words.row(row)} {detail}
          </li>
        ))}
      </ul>
      {flawCount > flaws.length && <p>{words.moreFlaws(flawCount - flaws.length)}</p>}
      <p>{words.flawsNote}</p>
    </section>
  )
}
