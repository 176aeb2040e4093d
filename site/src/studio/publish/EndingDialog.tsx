import { Dialog } from '../ui/Dialog.tsx'
import type { LifeWords } from '../i18n/life.ts'

interface EndingDialogProps {
  open: boolean
  words: LifeWords['ending']
  onNo: () => void
  onYes: () => void
}

/** Whether the experiment that this would spoil may end. */
export function EndingDialog({ open, words, onNo, onYes }: EndingDialogProps) {
  return (
    <Dialog open={open} title={words.title} onClose={onNo}>
      <p>{words.text}</p>
      <p class="dialog__ways">
        <button type="button" class="button" onClick={onNo}>
          {words.no}
        </button>
        <button type="button" class="button button--danger" onClick={onYes}>
          {words.yes}
        </button>
      </p>
    </Dialog>
  )
}
