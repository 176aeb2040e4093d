import { createHmac } from 'node:crypto'
import { isIPv4 } from 'node:net'

/** Where a request came from, as far as we keep it. */
export interface Sender {
  address: string
  userAgent: string
  requestId: string
}

/** The network of an address: /24 of IPv4, /48 of IPv6. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`
  return `${plain.split('%')[0]?.split(':').slice(0, 3).join(':')}::/48`
}

/** Tells whether two records came from one address without telling which. */
export const addressHash = (secret: string, address: string): string =>
  createHmac('sha256', secret).update(address).digest('base64url')
