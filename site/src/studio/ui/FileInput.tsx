import type { Locale } from '@pulya/contract/locale'
import type { Ref } from 'preact'
import { useState } from 'preact/hooks'

import { fileWords } from '../i18n/file-input.ts'

interface FileInputProps {
  /** Of the label that stands above. */
  id: string
  /** Types and endings, as the attribute wants them. */
  accept: string
  /** There is one already, and this one takes its place. */
  another?: boolean
  invalid: boolean
  describedBy: string
  locale: Locale
  inputRef?: Ref<HTMLInputElement>
  onChoose: (file: File | undefined) => void
}

/** A file of this computer, pressed for or dropped. The words are ours: those of a browser are in its own language. */
export function FileInput({
  id,
  accept,
  another = false,
  invalid,
  describedBy,
  locale,
  inputRef = null,
  onChoose,
}: FileInputProps) {
  const words = fileWords[locale]
  const [name, setName] = useState('')
  return (
    <span class="field__input file">
      <input
        class="file__input"
        ref={inputRef}
        id={id}
        type="file"
        accept={accept}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        onChange={({ currentTarget: { files } }) => {
          const file = files?.[0]
          setName(file?.name ?? '')
          onChoose(file)
        }}
      />
      <span class="file__way" aria-hidden="true">
        {another ? words.another : words.choose}
      </span>
      <span class="file__name" aria-hidden="true">
        {name || words.none}
      </span>
    </span>
  )
}
