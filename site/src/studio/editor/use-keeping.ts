import { useEffect } from 'preact/hooks'

import { hear } from '../frame/shortcuts/hear.ts'
import type { EditorWords } from '../i18n/editor.ts'
import { toast } from '../ui/toasts.ts'
import type { Draft } from './draft.ts'

/**
 * Ctrl or Cmd with S saves at once, with Z takes back, also inside a field: what a browser would take back there is only
 * the field's. What an earlier page could not save comes back, and this page is not left silently with words only it has.
 */
export function useKeeping(draft: Draft<unknown>, words: EditorWords) {
  useEffect(() => {
    if (draft.recover()) toast({ text: words.recovered })
    const stopTelling = draft.$joined.listen(() => toast({ text: words.joined }))
    const stopHearing = hear({ save: () => void draft.saveNow(), undo: draft.undo, redo: draft.redo })
    const warn = (event: BeforeUnloadEvent) => {
      if (draft.$saving.get().is !== 'saved') event.preventDefault()
    }
    const online = () => {
      if (draft.$saving.get().is === 'unsaved') void draft.saveNow()
    }
    const hidden = () => {
      if (document.visibilityState === 'hidden') draft.leave()
    }
    addEventListener('online', online)
    addEventListener('pagehide', draft.leave)
    document.addEventListener('visibilitychange', hidden)
    addEventListener('beforeunload', warn)
    return () => {
      stopTelling()
      stopHearing()
      removeEventListener('online', online)
      removeEventListener('beforeunload', warn)
      removeEventListener('pagehide', draft.leave)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [draft])
}
