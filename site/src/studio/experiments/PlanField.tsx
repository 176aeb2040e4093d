import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'

import type { Planning } from './planning.ts'

interface PlanFieldProps {
  planning: Planning
  /** Place of its value in what is sent: `#/plan/baseline`. */
  place: string
  label: string
  note?: string | undefined
  value: string
  onType: (value: string) => void
  /** Words instead of a number; `lines` of them. */
  words?: 'line' | 'lines'
  placeholder?: string
  children?: ComponentChildren
}

/** One value of a plan, with what the server says of it right beside. */
export function PlanField(props: PlanFieldProps) {
  const { planning, place, label, note, value, onType, words, placeholder, children } = props
  const flaw = useStore(planning.$flaws).get(place)
  const id = idOf(place)
  const field = {
    class: 'field__input',
    id,
    value,
    placeholder,
    'aria-invalid': flaw === undefined ? undefined : ('true' as const),
    'aria-describedby': [note && `${id}-note`, flaw && `${id}-flaw`].filter(Boolean).join(' ') || undefined,
  }
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <Flaw id={id} flaw={flaw} />
      {words === 'lines' ? (
        <textarea {...field} rows={3} onInput={({ currentTarget }) => onType(currentTarget.value)} />
      ) : (
        <input
          {...field}
          type="text"
          list={undefined}
          autocomplete="off"
          inputmode={words ? undefined : 'decimal'}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
      )}
      {note && (
        <p class="muted" id={`${id}-note`}>
          {note}
        </p>
      )}
      {children}
    </div>
  )
}

export function Flaw({ id, flaw }: { id: string; flaw: string | undefined }) {
  return (
    flaw !== undefined && (
      <p class="field__flaw" id={`${id}-flaw`}>
        {flaw}
      </p>
    )
  )
}

/** Of the control at a place of the plan. */
export const idOf = (place: string): string => place.replace('#/', '').replaceAll('/', '-')
