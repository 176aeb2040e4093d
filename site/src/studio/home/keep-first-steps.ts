import type { Locale } from '@pulya/contract/locale'
import { atom, type ReadableAtom } from 'nanostores'

import { ownApi } from '../api/browser.ts'
import type { FirstSteps } from '../api/data.ts'
import { reply } from '../api/reply.ts'

export interface StepsHere {
  $steps: ReadableAtom<FirstSteps>
  /** Unix ms of the last look; `null` while this page has not looked yet, `'looking'` while it does. */
  $looked: ReadableAtom<number | null | 'looking'>
  look: () => Promise<void>
  /** Looks every few seconds while somebody sees the page and the quiz has not been seen. @returns How to stop. */
  watch: () => () => void
}

const everyMs = 5000
/** After that the button is there. */
const watchedMs = 600_000

/** How far the firm has come, kept up to date while the page waits for the site. */
export function keepFirstSteps(
  { workspace, locale }: { workspace: string; locale: Locale },
  steps: FirstSteps,
): StepsHere {
  // Drawn on the server too, where there is nobody to ask.
  const calls = () => ownApi(locale).api.workspaces[':workspace']['first-steps']
  const $steps = atom(steps)
  const $looked = atom<number | null | 'looking'>(null)

  async function look() {
    if ($looked.get() === 'looking') return
    $looked.set('looking')
    const answer = await reply(calls().$get({ param: { workspace } }))
    if ('body' in answer) $steps.set(answer.body)
    $looked.set(Date.now())
  }

  function watch() {
    const until = Date.now() + watchedMs
    const timer = setInterval(() => {
      const { quiz, sightings } = $steps.get()
      if (quiz === null || sightings.length > 0 || Date.now() > until) return clearInterval(timer)
      if (document.visibilityState === 'visible') void look()
    }, everyMs)
    return () => clearInterval(timer)
  }

  return { $steps, $looked, look, watch }
}
