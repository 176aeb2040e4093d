import { useEffect } from 'preact/hooks'

import type { EditorWords } from '../i18n/editor.ts'
import { toast } from '../ui/toasts.ts'
import type { Draft } from './draft.ts'

/** By the place of the key: with a Russian layout on, it types another letter. */
const shortcuts: Record<string, (draft: Draft<unknown>, shift: boolean) => void> = {
  KeyS: (draft) => void draft.saveNow(),
  KeyZ: (draft, shift) => (shift ? draft.redo() : draft.undo()),
  KeyY: (draft) => draft.redo(),
}

/**
 * Ctrl or Cmd with S saves at once, with Z takes back, also inside a field: what a browser would take back there is only
 * the field's. What an earlier page could not save comes back, and this page is not left silently with words only it has.
 */
export function useKeeping(draft: Draft<unknown>, words: EditorWords) {
  useEffect(() => {
    if (draft.recover()) toast({ text: words.recovered })
    const stopTelling = draft.$joined.listen(() => toast({ text: words.joined }))
    const press = (event: KeyboardEvent) => {
      const act = shortcuts[event.code]
      if (!act || !(event.ctrlKey || event.metaKey) || event.altKey) return
      event.preventDefault()
      act(draft, event.shiftKey)
    }
    const warn = (event: BeforeUnloadEvent) => {
      if (draft.$saving.get().is !== 'saved') event.preventDefault()
    }
    addEventListener('keydown', press)
    addEventListener('beforeunload', warn)
    return () => {
      stopTelling()
      removeEventListener('keydown', press)
      removeEventListener('beforeunload', warn)
    }
  }, [draft])
}
