/** A number as people type it, `-3`, `1 200,5`; `undefined` when it is none. */
export function numberTyped(typed: string): number | undefined {
  const plain = typed
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-')
    .replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

/** As it stands in a field. */
export const asTyped = (value: number | undefined, locale: string): string => {
  const plain = value === undefined ? '' : String(value)
  return locale === 'ru' ? plain.replace('.', ',') : plain
}
