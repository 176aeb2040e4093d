import { useEffect, useState } from 'preact/hooks'

import { afterPaint } from './after-paint.ts'

/** As many rows as are drawn within a frame even on a slow computer. */
const piece = 12

/** How much of a long list to draw: what is in sight at once, the rest in pieces, so that the page answers meanwhile. */
export function useGrowing(count: number): number {
  const [drawn, setDrawn] = useState(piece)
  useEffect(() => {
    if (drawn >= count) return undefined
    return afterPaint(() => setDrawn(drawn + piece))
  }, [drawn, count])
  return Math.min(drawn, count)
}
