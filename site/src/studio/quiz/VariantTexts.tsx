import type { Locale } from '@pulya/contract/locale'
import type { ProblemError } from '@pulya/contract/problem'
import type { QuizDocument } from '@pulya/quiz/document'
import { useState } from 'preact/hooks'

import { type FieldGroup, type FieldSection, idOf, isAbout } from '../editor/field.ts'
import { FieldInput } from '../editor/FieldInput.tsx'
import { type Path, valueAt } from '../editor/path.ts'
import { SectionCards } from '../editor/Sections.tsx'

interface VariantTextsProps {
  sections: readonly FieldSection[]
  quiz: QuizDocument
  flaws: readonly ProblemError[]
  /** Pointer of what has to be in sight. */
  sought: string | undefined
  locale: Locale
  onWrite: (path: Path, value: unknown) => void
}

/** The words of one variant. What is closed is not drawn: of two hundred questions a few are open. */
export const VariantTexts = ({ sections, ...rest }: VariantTextsProps) => (
  <SectionCards sections={sections}>{(group) => <Group group={group} {...rest} />}</SectionCards>
)

function Group({ group, sought, ...rest }: Omit<VariantTextsProps, 'sections'> & { group: FieldGroup }) {
  const { title, note, closed, fields } = group
  const [opened, setOpened] = useState(false)
  const wanted = [...rest.flaws.map(({ pointer }) => pointer), sought ?? '']
  const isWanted = wanted.some((pointer) => fields.some(({ path }) => isAbout(pointer, path)))
  if (!closed) return <div class="group">{inside()}</div>
  return (
    <details
      class="group group--closed"
      open={opened || isWanted}
      onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
    >
      <summary>
        <h3>{title}</h3>
      </summary>
      {(opened || isWanted) && <div class="group__inside">{inside()}</div>}
    </details>
  )

  function inside() {
    const { quiz, ...common } = rest
    return (
      <>
        {note && <p class="muted">{note}</p>}
        {fields.map((field) => (
          <FieldInput key={idOf(field.path)} field={field} value={valueAt(quiz, field.path)} {...common} />
        ))}
      </>
    )
  }
}
