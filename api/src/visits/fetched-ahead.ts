import type { Heard } from '../edge/request-head.ts'

/**
 * Whether a browser asks for a page that nobody has asked it for yet. Should it be shown after all, it says so itself:
 * then the first event from there is the exposure.
 *
 * Chromium and Safari: https://wicg.github.io/nav-speculation/prefetch.html#sec-purpose-header; their elders and Firefox:
 * https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Sec-Purpose.
 */
export const fetchedAhead = (headers: Heard): boolean =>
  headers.get('sec-purpose')?.startsWith('prefetch') === true ||
  ['purpose', 'x-purpose', 'x-moz'].some((name) => /^(prefetch|preview)$/.test(headers.get(name) ?? ''))
