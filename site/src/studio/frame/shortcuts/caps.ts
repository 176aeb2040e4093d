import type { Locale } from '@pulya/contract/locale'

import { shortcutWords } from '../../i18n/shortcuts.ts'
import type { Keys } from './shortcuts.ts'

const onMac = { mod: '⌘', shift: '⇧', alt: '⌥' } as const
const elsewhere = { mod: 'Ctrl', shift: 'Shift', alt: 'Alt' } as const
const arrows: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', '-': '−' }

/** What stands on the keys of a person's keyboard, in the order in which they are held. */
export function capsOf(keys: Keys, mac: boolean): string[] {
  const held = mac ? onMac : elsewhere
  const name = 'key' in keys ? (arrows[keys.key] ?? keys.key) : keys.code.replace('Key', '')
  return [keys.mod && held.mod, keys.alt && held.alt, keys.shift && held.shift, name].filter(
    (cap) => typeof cap === 'string',
  )
}

/** For those who hear it: signs alone are not read out. */
export const spokenCaps = (caps: readonly string[], locale: Locale): string =>
  caps.map((cap) => shortcutWords[locale].spoken[cap] ?? cap).join(' + ')
