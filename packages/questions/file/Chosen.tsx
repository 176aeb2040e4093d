import type { Locale } from '@pulya/contract/locale'

import type { FileInHand, FilesInHand } from '../files-in-hand.ts'
import { megabytes } from './limits.ts'
import { fileWords } from './words.ts'

/** What the visitor has chosen, and how far each file has come. */
export function Chosen({ files, locale }: { files: FilesInHand; locale: Locale }) {
  const words = fileWords[locale]
  const remove = (id: string, button: HTMLButtonElement) => {
    const input = button.form?.querySelector<HTMLElement>('input[type=file]')
    files.remove(id)
    // The button is gone: without this the focus would be too.
    input?.focus()
  }

  return (
    <ul class="files" aria-live="polite">
      {files.list.map((file) => (
        <li key={file.id} class={`files__file files__file--${file.state}`}>
          <span class="files__name">{file.name}</span>
          <span class="files__state">{stateOf(file, locale)}</span>
          {file.state === 'lost' && (
            <button type="button" class="files__button" onClick={() => files.again(file.id)}>
              {words.again}
              <span class="unseen"> {file.name}</span>
            </button>
          )}
          <button
            type="button"
            class="files__button"
            onClick={({ currentTarget }) => remove(file.id, currentTarget)}
          >
            {words.remove}
            <span class="unseen"> {file.name}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function stateOf({ bytes, state, reason }: FileInHand, locale: Locale): string {
  const words = fileWords[locale]
  const said = reason ? `${words[state]}: ${reason}` : words[state]
  return bytes === undefined ? said : `${sizeInWords(bytes, locale)}, ${said}`
}

const sizeInWords = (bytes: number, locale: Locale): string => {
  const amount = Math.max(megabytes(bytes), 0.1).toLocaleString(locale, { maximumFractionDigits: 1 })
  return `${amount}\u00a0${fileWords[locale].megabytes}`
}
