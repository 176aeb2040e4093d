import type { Draft } from '../editor/draft.ts'
import { merge } from '../editor/merge.ts'
import { toast } from '../ui/toasts.ts'

/**
 * Puts words into the draft as one step, which can be taken back by itself.
 *
 * @param said What is told of it.
 */
export function takeInto<Document>(
  draft: Pick<Draft<Document>, '$document' | 'change'>,
  how: (now: Document) => Document,
  said: string,
): void {
  const before = draft.$document.get()
  draft.change(how)
  const after = draft.$document.get()
  // Only these words go back; what was written meanwhile stays.
  toast({ text: said, undo: () => draft.change((now) => merge(after, now, before).document) })
}
