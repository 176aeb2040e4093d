import type { ComponentChildren } from 'preact'

import { Dialog } from './Dialog.tsx'

interface SureDialogProps {
  open: boolean
  words: { title: string; no: string; yes: string }
  /** Whether nothing is lost by a yes; otherwise it is red. */
  harmless?: boolean
  onNo: () => void
  onYes: () => void
  /** What a yes leads to. */
  children: ComponentChildren
}

/** Whether somebody really means it. The no comes first; Escape says it too. */
export function SureDialog({ open, words, harmless = false, onNo, onYes, children }: SureDialogProps) {
  return (
    <Dialog open={open} title={words.title} onClose={onNo}>
      {children}
      <p class="dialog__ways">
        <button type="button" class="button" onClick={onNo}>
          {words.no}
        </button>
        <button
          type="button"
          class={harmless ? 'button button--first' : 'button button--danger'}
          onClick={onYes}
        >
          {words.yes}
        </button>
      </p>
    </Dialog>
  )
}
