import { SureDialog } from '../ui/SureDialog.tsx'

interface LeavingDialogProps<One> {
  /** Nothing is asked without it. */
  leaving: One | undefined
  words: { title: (name: string) => string; text: string; no: string; yes: string }
  onClose: () => void
  /** Comes once the question is closed. */
  onYes: (one: One) => void
}

/** Whether one of a list may go. */
export function LeavingDialog<One extends { name: string }>({
  leaving,
  words,
  onClose,
  onYes,
}: LeavingDialogProps<One>) {
  return (
    <SureDialog
      open={leaving !== undefined}
      words={{ ...words, title: words.title(leaving?.name ?? '') }}
      onNo={onClose}
      onYes={() => {
        onClose()
        if (leaving) onYes(leaving)
      }}
    >
      <p>{words.text}</p>
    </SureDialog>
  )
}
