/**
 * A sum as a person types it, `150 000` or `1500,50 ₽`, in kopecks.
 *
 * @returns `undefined` when it is not a sum.
 */
export function kopecks(typed: string): number | undefined {
  const plain = typed.replace(/[\s\u00a0\u202f]|₽|руб(лей|ля|ль)?\.?|р\.$/g, '')
  const [, whole, part = ''] = /^(\d{1,11})(?:[.,](\d{1,2}))?$/.exec(plain) ?? []
  return whole === undefined ? undefined : Number(whole) * 100 + Number(part.padEnd(2, '0'))
}
