import type { RunAsItStands } from '@pulya/offer/page'

/**
 * A run as the widget unpacks it, `JSON.parse(atob(…))`. What a visitor wrote stands there in no form in which anybody
 * could take it for markup or for an address. Escaped first, because `atob` knows one byte for a letter.
 */
export const packedRun = (run: RunAsItStands): string =>
  btoa(JSON.stringify(run).replace(/[^\0-\u007f]/g, escaped))

const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
