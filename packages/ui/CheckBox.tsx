import type { ComponentChildren } from 'preact'

interface CheckBoxProps {
  name: string
  id: string
  label: string
  checked: boolean
  /** In words. */
  flaw?: string | undefined
  /** What belongs to the box but must not tick it when pressed: a link to the text. */
  children?: ComponentChildren
}

/** A box to tick, with its flaw above it and what explains it below. */
export function CheckBox({ name, id, label, checked, flaw, children }: CheckBoxProps) {
  const flawId = `${id}-flaw`
  return (
    <div class="check-box">
      {flaw && (
        <p class="flaw" id={flawId}>
          {flaw}
        </p>
      )}
      <label class="check-box__label">
        <input
          class="check-box__input"
          id={id}
          name={name}
          type="checkbox"
          value="yes"
          checked={checked}
          aria-invalid={flaw ? 'true' : undefined}
          aria-describedby={flaw ? flawId : undefined}
        />
        <span>{label}</span>
      </label>
      {children && <div class="check-box__more">{children}</div>}
    </div>
  )
}
