import { atom, type ReadableAtom } from 'nanostores'
import { useEffect, useState } from 'preact/hooks'

import type { Draft } from './draft.ts'
import { keepPresence, type Other, type PresenceServer } from './presence.ts'

/** Who else has this document open, for as long as this page does. */
export function usePresence(draft: Draft<unknown>, server: PresenceServer): ReadableAtom<readonly Other[]> {
  const [$others] = useState(() => atom<readonly Other[]>([]))
  useEffect(() => {
    const presence = keepPresence(draft, server)
    const stopTelling = presence.$others.subscribe((others) => $others.set(others))
    // Named as its flaws are: `#/blocks/0/text` is the id of the field without the sign.
    const move = ({ target }: FocusEvent) =>
      presence.moved(target instanceof HTMLElement && target.id.startsWith('/') ? `#${target.id}` : null)
    addEventListener('focusin', move)
    addEventListener('pagehide', presence.leave)
    return () => {
      stopTelling()
      presence.leave()
      removeEventListener('focusin', move)
      removeEventListener('pagehide', presence.leave)
    }
  }, [draft, server])
  return $others
}
