import { Prose } from './Prose.tsx'

interface TextFieldProps {
  name: string
  /** Unique on the page: the label, the flaw and links of an error summary point at it. */
  id: string
  label: string
  type: 'text' | 'tel' | 'email'
  /** Purpose of the field, https://www.w3.org/TR/WCAG22/#input-purposes */
  autocomplete: string
  value?: string | undefined
  /** For a text of more than one line. */
  lines?: number | undefined
  /** In words. */
  flaw?: string | undefined
}

/** A labelled line of text, or several, that works without script. Never `required`: the browser would refuse in words of its own. */
export function TextField({ name, id, label, type, autocomplete, value, lines, flaw }: TextFieldProps) {
  const flawId = `${id}-flaw`
  const input = {
    class: 'text-field__input',
    id,
    name,
    autocomplete,
    value,
    'aria-invalid': flaw ? ('true' as const) : undefined,
    'aria-describedby': flaw ? flawId : undefined,
  }
  return (
    <div class="text-field">
      <label class="text-field__label" for={id}>
        {label}
      </label>
      {flaw && (
        <p class="flaw" id={flawId}>
          <Prose text={flaw} />
        </p>
      )}
      {lines ? (
        <textarea {...input} rows={lines} />
      ) : (
        // Says to Preact's types that a field of any of the three types has no list of suggestions.
        <input {...input} type={type} list={undefined} />
      )}
    </div>
  )
}
