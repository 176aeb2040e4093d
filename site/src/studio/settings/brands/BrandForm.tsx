import { assetPath } from '@pulya/contract/asset-path'
import type { Locale } from '@pulya/contract/locale'
import { themeNames } from '@pulya/quiz/theme-name'
import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'

import type { Brand, BrandWritten } from '../../api/data.ts'
import { brandsWords } from '../../i18n/brands.ts'
import { lookWords } from '../../i18n/look.ts'
import { picturesWords } from '../../i18n/pictures.ts'
import { AssetInput } from '../../offer/AssetInput.tsx'
import { BrandColour } from '../../offer/BrandColour.tsx'
import { Choice } from '../../offer/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import type { BrandsStore } from './brands.ts'

/** Where whoever is to change a brand is brought. */
export const brandTitle = 'brand-title'

interface BrandFormProps {
  store: BrandsStore
  workspace: string
  id: string
  /** Absent for one that is made. */
  brand?: Brand | undefined
  locale: Locale
  onDone: () => void
}

/** One brand, saved as a whole: nobody sees it before. */
export function BrandForm({ store, workspace, id, brand: before, locale, onDone }: BrandFormProps) {
  const words = brandsWords[locale]
  const [brand, setBrand] = useState<BrandWritten>(said(before ?? {}))
  const flaws = useStore(store.$flaws)
  const refusal = useStore(store.$refusal)

  const write = (change: Wished) => setBrand((now) => said({ ...now, ...change }))

  const line = (name: 'name' | 'site' | 'phone', label: string, note?: string) => (
    <Field
      label={label}
      note={note}
      autoComplete="off"
      required={name === 'name'}
      value={brand[name] ?? ''}
      flaw={flaws.find(({ pointer }) => pointer === `#/${name}`)?.detail}
      onValue={(value) => write({ [name]: value })}
    />
  )

  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault()
        void store.save(id, brand).then((saved) => saved && onDone())
      }}
    >
      <h2 id={brandTitle} tabIndex={-1}>
        {before ? words.editing(before.name) : words.add}
      </h2>
      {line('name', words.name)}
      {line('site', words.site, words.siteNote)}
      {line('phone', words.phone, words.phoneNote)}
      <div class="look">
        <Choice
          label={words.theme}
          of={themeNames}
          names={lookWords[locale].themes}
          value={brand.theme}
          none={words.ofTemplate}
          onChoose={(theme) => write({ theme })}
        />
        <BrandColour
          theme={brand.theme ?? 'chambers'}
          scheme={undefined}
          colour={brand.colour}
          words={lookWords[locale]}
          onChoose={(colour) => write({ colour })}
        />
        {brand.colour === undefined && <p class="muted">{words.noColour}</p>}
      </div>
      <AssetInput
        id="brand-logo"
        label={words.logo}
        kind="image"
        workspace={workspace}
        locale={locale}
        chosen={brand.logo !== undefined}
        flaw=""
        onKeep={(asset) => write({ logo: { src: assetPath(asset.id), alt: brand.name } })}
      />
      {brand.logo && (
        <p class="brands__logo">
          <img src={brand.logo.src} alt={words.logoOf(brand.name)} />
          <button type="button" class="button button--bare" onClick={() => write({ logo: undefined })}>
            {picturesWords[locale].remove}
          </button>
        </p>
      )}
      <p class="field__flaw" role="alert">
        {refusal}
      </p>
      <p class="ways">
        <button class="button button--first">{words.save}</button>
        {before && (
          <button type="button" class="button" onClick={onDone}>
            {words.cancel}
          </button>
        )}
      </p>
    </form>
  )
}

type Wished = { [Name in keyof BrandWritten]?: BrandWritten[Name] | undefined }

/** What is empty is not said at all. */
function said({ name = '', site, phone, theme, colour, logo }: Wished): BrandWritten {
  return {
    name,
    ...(site && { site }),
    ...(phone && { phone }),
    ...(theme && { theme }),
    ...(colour && { colour }),
    ...(logo && { logo }),
  }
}
