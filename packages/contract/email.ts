import type { Cleaned } from './flaw.ts'
import { oneLine } from './text.ts'

const lengthMax = 254
const localMax = 64

const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
const localPart = new RegExp(`^${atom}(?:\\.${atom})*$`)

/** What a domain may hold before IDN mapping: no ASCII but letters, digits, hyphens and dots, so nothing URL reads specially. */
const typedDomain = /^[A-Za-z0-9.\u0080-\u{10ffff}-]+$/u
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/**
 * A plain address, `ivan@почта.рф`: no quoting, comments, lists or display names.
 * The domain becomes lower case and ASCII; the local part is kept, because its case may matter to its host.
 */
export function email(value: unknown): Cleaned<string> {
  const cleaned = oneLine(value, { max: lengthMax, required: true })
  if ('flaw' in cleaned) {
    return { flaw: { code: cleaned.flaw.code === 'text-required' ? 'email-required' : 'email-invalid' } }
  }
  const [local = '', typed = '', ...more] = cleaned.value.split('@')
  const domain = asciiDomain(typed)
  const address = `${local}@${domain}`
  const fits = more.length === 0 && local.length <= localMax && address.length <= lengthMax
  return fits && localPart.test(local) && isDomain(domain)
    ? { value: address }
    : { flaw: { code: 'email-invalid' } }
}

/** By the URL parser, the one IDN implementation that servers and browsers share; empty when it refuses. */
function asciiDomain(typed: string): string {
  return typedDomain.test(typed) ? (URL.parse(`http://${typed}`)?.hostname ?? '') : ''
}

function isDomain(domain: string): boolean {
  const labels = domain.split('.')
  const last = labels.at(-1) ?? ''
  return (
    labels.length >= 2 && labels.every((part) => label.test(part)) && last.length >= 2 && !/^\d+$/.test(last)
  )
}
