import { type HostilePage, nonce } from './page.ts'

/** Only what the quiz says that it needs: its script, and its address to talk to. */
export const strictPolicy = (product: string) =>
  [
    "default-src 'none'",
    `script-src ${product} 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    `connect-src ${product}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

export const hostile: HostilePage = {
  name: 'with a strict policy',
  headers: (product) => ({ 'content-security-policy': strictPolicy(product) }),
}
