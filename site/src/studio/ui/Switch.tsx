import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface SwitchProps<Way extends string> {
  /** Of what: for whoever does not see it. */
  legend: string
  ways: readonly { is: Way; shown: ComponentChildren; lang?: string }[]
  chosen: Way
  onChoose: (way: Way) => void
}

/** A few ways to see the same thing side by side, of which one holds. */
export function Switch<Way extends string>({ legend, ways, chosen, onChoose }: SwitchProps<Way>) {
  const group = useId()
  return (
    <fieldset class="switch">
      <legend class="visually-hidden">{legend}</legend>
      {ways.map(({ is, shown, lang }) => (
        <label class="switch__option" key={is} lang={lang}>
          <input type="radio" name={group} checked={chosen === is} onChange={() => onChoose(is)} />
          {shown}
        </label>
      ))}
    </fieldset>
  )
}
