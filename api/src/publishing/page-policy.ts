import { createHash } from 'node:crypto'

/**
 * The Content-Security-Policy of a page we rendered: its own inline scripts by their hashes and nothing else inline,
 * our own host for the embed and for what is sent, frames only of the players of its videos, and none around it unless
 * they are ours (previews).
 *
 * @param frames Origins that may stand in a frame of this page besides those.
 */
export function pagePolicy(
  html: string,
  framedBy: 'self' | 'none' = 'none',
  frames: readonly string[] = [],
): string {
  const hashes = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
  const players = [...html.matchAll(/ data-player="(https:\/\/[a-z\d.-]+)\//g)].map(([, origin]) => origin)
  return [
    `default-src 'none'`,
    `script-src 'self' ${hashes.join(' ')}`.trim(),
    `style-src 'unsafe-inline'`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-src ${[`'self'`, ...new Set([...players, ...frames])].join(' ')}`,
    `frame-ancestors '${framedBy}'`,
  ].join('; ')
}
