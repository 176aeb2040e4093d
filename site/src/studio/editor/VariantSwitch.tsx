interface VariantSwitchProps {
  /** The control first. */
  variants: readonly { key: string; name: string }[]
  shown: string
  /** How many things a variant has otherwise than the control. */
  differences: (variant: string) => number
  words: { variants: string; control: string; own: (count: number) => string }
  onShow: (variant: string) => void
}

/** Whose texts are being edited and shown. The letter stands in the swatch: colour alone tells variants apart for some only. */
export function VariantSwitch({ variants, shown, differences, words, onShow }: VariantSwitchProps) {
  return (
    <fieldset class="variants">
      <legend class="visually-hidden">{words.variants}</legend>
      {variants.map(({ key, name }, place) => (
        <label class="variants__option" key={key}>
          <input
            class="visually-hidden"
            type="radio"
            name="variant"
            checked={key === shown}
            onChange={() => onShow(key)}
          />
          <span class="swatch" data-variant={key}>
            {key}
          </span>
          <span class="variants__name">{name}</span>
          <span class="muted">{place === 0 ? words.control : words.own(differences(key))}</span>
        </label>
      ))}
    </fieldset>
  )
}
