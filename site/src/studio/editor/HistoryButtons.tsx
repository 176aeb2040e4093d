import { useStore } from '@nanostores/preact'

import { Icon } from '../frame/Icon.tsx'
import type { EditorWords } from '../i18n/editor.ts'
import type { Draft } from './draft.ts'

export function HistoryButtons({ draft, words }: { draft: Draft<unknown>; words: EditorWords }) {
  const canUndo = useStore(draft.$canUndo)
  const canRedo = useStore(draft.$canRedo)
  return (
    <div class="history">
      <button
        type="button"
        class="button button--bare"
        aria-label={words.undo}
        title={words.undo}
        disabled={!canUndo}
        onClick={draft.undo}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        class="button button--bare"
        aria-label={words.redo}
        title={words.redo}
        disabled={!canRedo}
        onClick={draft.redo}
      >
        <Icon name="redo" />
      </button>
    </div>
  )
}
