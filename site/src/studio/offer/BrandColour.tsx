import { color } from '@pulya/contract/color'
import type { Scheme } from '@pulya/offer/look'
import { type OwnScheme, type Theme } from '@pulya/ui/theme'
import { type ThemeName, themes } from '@pulya/ui/themes'
import { readableBrand } from '@pulya/ui/with-brand'
import { useState } from 'preact/hooks'

import type { LookWords } from '../i18n/look.ts'

interface BrandColourProps {
  theme: ThemeName
  scheme: Scheme | undefined
  /** Absent: that of the theme. */
  colour: string | undefined
  words: LookWords
  onChoose: (colour: string | undefined) => void
}

/** The colour of the firm, typed or picked; where a button of it would be lost, the nearest that would not. */
export function BrandColour({ theme, scheme, colour, words, onChoose }: BrandColourProps) {
  const [typed, setTyped] = useState<string>()
  const worn: Theme = themes[theme]
  const shown = colour ?? worn[worn.scheme].primary
  const offered = colour && readableBrand(worn, schemesOf(worn, scheme), colour)
  const take = (text: string) => {
    const cleaned = color(text.trim())
    setTyped('flaw' in cleaned ? text : undefined)
    if ('value' in cleaned) onChoose(cleaned.value)
  }
  return (
    <fieldset class="brand-colour">
      <legend class="field__label">{words.colour}</legend>
      <p class="muted">{words.colourNote}</p>
      <div class="brand-colour__ways">
        <input
          class="brand-colour__picker"
          type="color"
          aria-label={words.colour}
          value={shown}
          onInput={({ currentTarget }) => take(currentTarget.value)}
        />
        <input
          class="field__input brand-colour__code"
          id="/brand/colour"
          aria-label={`${words.colour}, #rrggbb`}
          aria-invalid={typed === undefined ? undefined : true}
          spellcheck={false}
          value={typed ?? shown}
          onChange={({ currentTarget }) => take(currentTarget.value)}
        />
        {colour && (
          <button type="button" class="button button--bare" onClick={() => onChoose(undefined)}>
            {words.ofTheme}
          </button>
        )}
      </div>
      <p class="field__flaw" role="alert">
        {typed !== undefined && words.notColour}
      </p>
      {offered && offered !== colour && (
        <div class="brand-colour__offer">
          <p>{words.pale}</p>
          <button type="button" class="button" onClick={() => onChoose(offered)}>
            <span class="brand-colour__swatch" style={{ background: offered }} aria-hidden="true" />
            {words.take(offered)}
          </button>
        </div>
      )}
    </fieldset>
  )
}

const schemesOf = (theme: Theme, scheme: Scheme | undefined): OwnScheme[] =>
  scheme === 'auto' ? ['light', 'dark'] : [scheme ?? theme.scheme]
