import type { LifeWords } from '../i18n/life.ts'
import { SureDialog } from '../ui/SureDialog.tsx'

interface EndingDialogProps {
  open: boolean
  words: LifeWords['ending']
  onNo: () => void
  onYes: () => void
}

/** Whether the experiment that this would spoil may end. */
export function EndingDialog(props: EndingDialogProps) {
  return (
    <SureDialog {...props}>
      <p>{props.words.text}</p>
    </SureDialog>
  )
}
