import { createHash } from 'node:crypto'

/**
 * The Content-Security-Policy of a page we rendered: its own inline scripts by their hashes and nothing else inline,
 * our own host for the embed and for what is sent, no frames around it unless they are ours (previews).
 */
export function pagePolicy(html: string, framedBy: 'self' | 'none' = 'none'): string {
  const hashes = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
  return [
    `default-src 'none'`,
    `script-src 'self' ${hashes.join(' ')}`.trim(),
    `style-src 'unsafe-inline'`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-src 'self'`,
    `frame-ancestors '${framedBy}'`,
  ].join('; ')
}
