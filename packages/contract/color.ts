import type { Cleaned } from './flaw.ts'

const hex = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i

/** `#rgb` or `#rrggbb`, stored as `#rrggbb` in lower case: nothing else can reach a style sheet. */
export function color(value: unknown): Cleaned<string> {
  if (typeof value !== 'string' || !hex.test(value)) return { flaw: { code: 'color-invalid' } }
  const digits = value.slice(1).toLowerCase()
  return { value: `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}` }
}
