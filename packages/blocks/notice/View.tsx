import type { ViewProps } from '../view.ts'
import { wordings } from './wordings.ts'

export function View({ block: { wording } }: ViewProps<'notice'>) {
  // A law speaks its own language, also on a page in another; its name begins with it.
  return (
    <p class="notice" lang={wording.slice(0, 2)}>
      {wordings[wording]}
    </p>
  )
}
