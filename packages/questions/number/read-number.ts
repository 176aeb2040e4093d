/**
 * A number as people type it: «4,5», «1 200 000», “1,200,000”. NaN for anything else, so that the visitor is told;
 * `undefined` for nothing.
 *
 * @param whole No fraction is asked for, so that “1,200” is not 1.2.
 */
export function readNumber(typed: string, whole = false): number | undefined {
  const text = typed.replace(/\s/g, '').replace(/^[−–]/, '-')
  if (!text) return undefined
  const grouped = whole ? /^-?\d{1,3}([.,]\d{3})+$/ : /^-?\d{1,3}([.,]\d{3}){2,}$/
  const plain = grouped.test(text) ? text.replace(/[.,]/g, '') : text.replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
}
