import { idOf, isAbout } from '../../editor/field.ts'
import type { Path } from '../../editor/path.ts'
import { useTyped } from '../../editor/use-typed.ts'
import { quizBuilderWords } from '../../i18n/quiz-builder.ts'
import type { Editing } from '../editing.ts'

interface TagsInputProps {
  path: Path
  tags: readonly string[] | undefined
  editing: Pick<Editing, 'locale' | 'flaws' | 'write'>
}

/** Short names that a lead carries, separated by commas. */
export function TagsInput({ path, tags, editing: { locale, flaws, write } }: TagsInputProps) {
  const { text: typed, type } = useTyped(tags, (value) => (Array.isArray(value) ? value.join(', ') : ''))
  const words = quizBuilderWords[locale].options
  const id = idOf(path)
  const flaw = flaws.find(({ pointer }) => isAbout(pointer, path))?.detail
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {words.tags}
      </label>
      <p class="field__aside" id={`${id}-note`}>
        {words.tagsNote}
      </p>
      {flaw && <p class="field__flaw">{flaw}</p>}
      <input
        class="field__input"
        id={id}
        type="text"
        autocomplete="off"
        value={typed}
        aria-invalid={flaw !== undefined || undefined}
        aria-describedby={`${id}-note`}
        onInput={({ currentTarget: { value } }) => {
          const now = tagsIn(value)
          const written = now.length > 0 ? now : undefined
          type(value, { value: written })
          write(path, written)
        }}
      />
    </div>
  )
}

const tagsIn = (typed: string): string[] => [
  ...new Set(typed.split(',').flatMap((one) => one.trim().toLowerCase().replaceAll(/\s+/g, '-') || [])),
]
