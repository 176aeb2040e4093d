import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'

import { toastWords } from '../i18n/toast.ts'
import { $toasts, dismiss, hold, release } from './toasts.ts'

/** One place on the page where things done are told; the newest below. */
export function Toasts({ locale }: { locale: Locale }) {
  const toasts = useStore($toasts)
  const words = toastWords[locale]
  return (
    <output class="toasts">
      {toasts.map(({ id, text, undo }) => (
        <span
          key={id}
          class="toasts__toast"
          onPointerEnter={() => hold(id)}
          onPointerLeave={() => release(id)}
          onFocusIn={() => hold(id)}
          onFocusOut={() => release(id)}
        >
          <span>{text}</span>
          {undo && (
            <button
              type="button"
              class="button button--bare"
              onClick={() => {
                dismiss(id)
                undo()
              }}
            >
              {words.undo}
            </button>
          )}
        </span>
      ))}
    </output>
  )
}
