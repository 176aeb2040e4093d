import { useEffect, useState } from 'preact/hooks'

import { type Asking, keepAsking } from './keep-asking.ts'

/** A question of this part of the page: given up when the part goes. */
export function useAsking<Answer>(): Asking<Answer> {
  const [asking] = useState(() => keepAsking<Answer>())
  useEffect(() => asking.stop, [asking])
  return asking
}
