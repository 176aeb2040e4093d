import { stringify } from 'csv-stringify/sync'

export type Cell = string | number | null

/** Excel takes a file without this mark for one in the encoding of its country. */
export const csvMark = '\ufeff'

/** Rows as RFC 4180 has them: commas, CR LF, quotation marks where they are needed. Numbers stay numbers. */
export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? safeCell(cell) : (cell ?? '')))),
    // Alone it quotes only the line ends that end its own rows.
    { record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  )

/**
 * What a spreadsheet would run as a formula: it begins with one of these, maybe behind what nobody sees. The full-width
 * ones are as good as the others in Excel of East Asia.
 */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@|\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u

/**
 * A text that no spreadsheet takes for a formula: one that could be gets an apostrophe in front. Options of libraries for
 * this are not enough: they miss a leading blank, what cannot be seen, and full-width signs.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function safeCell(text: string): string {
  const whole = text.replaceAll('\0', '')
  return formula.test(whole) ? `'${whole}` : whole
}
