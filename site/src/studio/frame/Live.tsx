import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/**
 * Controls that take nothing in until the script behind them runs: what is typed or pressed before it would be lost, or
 * land in the wrong place.
 */
export function Live({ children }: { children: ComponentChildren }) {
  const [live, setLive] = useState(false)
  useEffect(() => setLive(true), [])
  return (
    <fieldset class="live" disabled={!live}>
      {children}
    </fieldset>
  )
}
