import type { Cleaned } from './flaw.ts'

export interface Host {
  /** Lower case, without a trailing dot: `app.example.ru`, `127.0.0.1`, `[::1]`. */
  name: string
  /** Absent when the header names none. */
  port?: number
}

const nameMax = 253
const portMax = 65_535

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const named = `${label}(?:\\.${label})*`
/** Without the `u` flag `i` folds ASCII only. */
const header = new RegExp(
  `^(?:(?<domain>${named})\\.?|(?<literal>\\[[0-9a-f:.]+\\]))(?::(?<digits>\\d{1,5}))?$`,
  'i',
)

/**
 * The Host header taken apart. Only its form is judged here: whether the name is ours is a look-up in the list of hosts,
 * and no link is ever built from it.
 */
export function host(value: unknown): Cleaned<Host> {
  const parts =
    typeof value === 'string' && value.length <= nameMax + ':65535'.length
      ? header.exec(value)?.groups
      : undefined
  const name = (parts?.['domain'] ?? parts?.['literal'] ?? '').toLowerCase()
  const port = parts?.['digits'] === undefined ? undefined : Number(parts['digits'])
  const portIsOdd = port !== undefined && (port === 0 || port > portMax)
  // An address in an odd notation (`127.1`, `0x7f.0.0.1`) is read by URL as another name than the one given.
  if (portIsOdd || name.length > nameMax || URL.parse(`http://${name}`)?.hostname !== name) {
    return { flaw: { code: 'host-invalid' } }
  }
  return { value: { name, ...(port !== undefined && { port }) } }
}
