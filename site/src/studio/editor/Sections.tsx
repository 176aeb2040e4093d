import type { Locale } from '@pulya/contract/locale'
import type { ProblemError } from '@pulya/contract/problem'
import { type ComponentChildren, Fragment } from 'preact'

import { type FieldGroup, type FieldSection, idOf, isAbout } from './field.ts'
import { FieldInput } from './FieldInput.tsx'
import { type Path, valueAt } from './path.ts'

interface SectionsProps {
  sections: readonly FieldSection[]
  document: unknown
  flaws: readonly ProblemError[]
  locale: Locale
  onWrite: (path: Path, value: unknown) => void
}

/** Every text of a document, in the order in which visitors meet them. */
export const Sections = ({ sections, ...rest }: SectionsProps) => (
  <SectionCards sections={sections}>{(group) => <Group group={group} {...rest} />}</SectionCards>
)

interface SectionCardsProps {
  sections: readonly FieldSection[]
  /** Draws a group; whether it is open is its own to know. */
  children: (group: FieldGroup) => ComponentChildren
}

export const SectionCards = ({ sections, children: draw }: SectionCardsProps) => (
  <>
    {sections.map(({ title, note, groups }) => (
      <section class="card" key={title}>
        <h2>{title}</h2>
        {note && <p class="muted">{note}</p>}
        {groups.map((group) => (
          <Fragment key={idOf(group.fields[0]?.path ?? [])}>{draw(group)}</Fragment>
        ))}
      </section>
    ))}
  </>
)

function Group({ group, document, flaws, ...rest }: Omit<SectionsProps, 'sections'> & { group: FieldGroup }) {
  const { title, note, closed, fields } = group
  const inside = (
    <>
      {note && <p class="muted">{note}</p>}
      {fields.map((field) => (
        <FieldInput
          key={idOf(field.path)}
          field={field}
          value={valueAt(document, field.path)}
          flaws={flaws}
          {...rest}
        />
      ))}
    </>
  )
  if (!closed) {
    return (
      <div class="group">
        {title && <h3>{title}</h3>}
        {inside}
      </div>
    )
  }
  const flawed = flaws.some(({ pointer }) => fields.some(({ path }) => isAbout(pointer, path)))
  return (
    <details class="group group--closed" open={flawed || undefined}>
      <summary>
        <h3>{title}</h3>
      </summary>
      <div class="group__inside">{inside}</div>
    </details>
  )
}
