import { reportWords } from '../i18n/report.ts'
import { PlainTable, type PlainTableProps } from './PlainTable.tsx'
import type { Reader } from './reader.ts'

/** The numbers of a chart, for those who read better than they look; open on paper. */
export function TableBehind({ reader, ...table }: PlainTableProps & { reader: Reader }) {
  return (
    <details class="behind" open={reader.unfolded}>
      <summary>{reportWords[reader.locale].tableBehind}</summary>
      <PlainTable {...table} />
    </details>
  )
}
