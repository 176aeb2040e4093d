import type { SpendPreview } from '../api/data.ts'
import type { SpendWords } from '../i18n/spend.ts'
import { Wide } from './Wide.tsx'

/** The first rows as they stand in the file, each column under what it is taken for. */
export function Sample({ preview, words }: { preview: SpendPreview; words: SpendWords }) {
  const { titles, sample, reading } = preview
  const takenFor = new Map(Object.entries(reading.columns).map(([role, at]) => [at, role]))
  return (
    <Wide label={words.sample}>
      <table>
        <caption class="visually-hidden">{words.sample}</caption>
        <thead>
          <tr>
            {titles.map((title, index) => {
              const role = takenFor.get(index)
              return (
                <th key={index} scope="col">
                  {title || `№ ${index + 1}`}
                  {isRole(words, role) && <span class="tag tag--info">{words.columns[role]}</span>}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {sample.map((cells, row) => (
            <tr key={row}>
              {titles.map((_, index) => (
                <td key={index}>{cells[index]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

const isRole = (words: SpendWords, role: string | undefined): role is keyof SpendWords['columns'] =>
  role !== undefined && role in words.columns
