import { assetPath } from '@pulya/contract/asset-path'

import { idOf } from '../../editor/field.ts'
import type { Path } from '../../editor/path.ts'
import { proofSettingsWords } from '../../i18n/proof-settings.ts'
import { AssetInput } from '../AssetInput.tsx'
import type { OfferEditing } from '../keep-offer.ts'
import { type Evidence, logosMax, withLogo } from './evidence.ts'

interface LogosSettingsProps {
  evidence: Evidence
  path: Path
  editing: OfferEditing
  /** There is one, so there are logos. */
  onFirst: () => void
}

/** A row of logos: more of them, fewer of them. Whose they are is told among the texts of the block. */
export function LogosSettings({ evidence, path, editing, onFirst }: LogosSettingsProps) {
  const { draft, locale, workspace } = editing
  const words = proofSettingsWords[locale]
  const logos = evidence.as === 'logos' ? evidence.logos : []
  return (
    <>
      {logos.map((logo, index) => (
        <div class="settings-row" key={logo.src}>
          <img class="settings-row__logo" src={logo.src} alt="" />
          <span>{logo.alt}</span>
          {logos.length > 1 && (
            <button
              type="button"
              class="button button--bare"
              aria-label={words.removeLogo(logo.alt)}
              onClick={() => draft.write([...path, 'logos'], logos.toSpliced(index, 1))}
            >
              ×
            </button>
          )}
        </div>
      ))}
      {logos.length < logosMax && (
        <AssetInput
          key={logos.length}
          id={idOf([...path, 'logos', logos.length])}
          label={logos.length > 0 ? words.logo : words.logoFirst}
          kind="image"
          workspace={workspace}
          locale={locale}
          chosen={false}
          flaw=""
          onKeep={(asset) => {
            draft.write(path, withLogo(evidence, { src: assetPath(asset.id), alt: nameOf(asset.name) }))
            onFirst()
          }}
        />
      )}
    </>
  )
}

/** Of the firm, as far as the name of its file tells. */
const nameOf = (file: string): string =>
  file
    .replace(/\.\w+$/, '')
    .slice(0, 80)
    .trim() || file.slice(0, 80)
