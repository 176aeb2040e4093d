import type { ProblemError } from '@pulya/contract/problem'
import type { ComponentChildren } from 'preact'

import { idOf, isAbout } from '../../editor/field.ts'
import type { Path } from '../../editor/path.ts'

/** What the input of a setting wears. */
interface InputProps {
  id: string
  class: string
  'aria-invalid': 'true' | undefined
  'aria-describedby': string | undefined
}

interface SettingProps {
  path: Path
  label: string
  flaws: readonly ProblemError[]
  children: (input: InputProps) => ComponentChildren
}

/** A labelled input for what is no text, with what the server had against it. */
export function Setting({ path, label, flaws, children }: SettingProps) {
  const id = idOf(path)
  const about = flaws.filter(({ pointer }) => isAbout(pointer, path))
  const flawed = about.length > 0
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      {flawed && (
        <p class="field__flaw" id={`${id}-flaw`}>
          {about.map(({ detail }) => detail).join('. ')}
        </p>
      )}
      {children({
        id,
        class: 'field__input',
        'aria-invalid': flawed ? 'true' : undefined,
        'aria-describedby': flawed ? `${id}-flaw` : undefined,
      })}
    </div>
  )
}
