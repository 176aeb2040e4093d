import { useState } from 'preact/hooks'

import { FieldInput } from '../../editor/FieldInput.tsx'
import { idOf } from '../../editor/field.ts'
import { type Path, valueAt } from '../../editor/path.ts'
import { proofSettingsWords } from '../../i18n/proof-settings.ts'
import { offerWords } from '../../i18n/offer.ts'
import { Choice } from '../Choice.tsx'
import { PictureField } from '../PictureField.tsx'
import { proofTexts } from '../proof-texts.ts'
import { type EvidenceKind, evidenceAs, evidenceKinds, type Evidence } from './evidence.ts'
import { LogosSettings } from './LogosSettings.tsx'
import { Setting } from './Setting.tsx'
import type { SettingsProps } from './settings.ts'
import { Tick } from './Tick.tsx'

/** Who or what speaks for the firm. A variant has the proof of the control, or another as a whole. */
export function ProofSettings(props: SettingsProps<'proof'>) {
  const { block, index, variant, editing } = props
  const words = proofSettingsWords[editing.locale]
  if (!variant) return <EvidenceSettings {...props} evidence={block.evidence} at={['blocks', index]} />
  const at = ['blocks', index, 'variants', variant]
  const own = block.variants?.[variant]?.evidence
  const onOwn = (on: boolean) => editing.draft.write([...at, 'evidence'], on ? block.evidence : undefined)
  return (
    <>
      <Tick label={words.ownOf(variant)} checked={own !== undefined} onTick={onOwn} />
      {own && <OwnTexts {...props} evidence={own} at={at} />}
      {own && <EvidenceSettings {...props} evidence={own} at={at} />}
    </>
  )
}

type EvidenceProps = SettingsProps<'proof'> & {
  evidence: Evidence
  /** Where the proof stands: in the block, or in what a variant says of it. */
  at: Path
}

/** Those of the control stand with the other texts of the block. */
function OwnTexts({ evidence, at, offer, flaws, editing: { draft, locale } }: EvidenceProps) {
  return proofTexts(evidence, offerWords[locale].proof).map(({ at: inside, varies: _, ...text }) => {
    const path = [...at, ...inside]
    return (
      <FieldInput
        key={inside.join('/')}
        field={{ ...text, path }}
        value={valueAt(offer, path)}
        flaws={flaws}
        locale={locale}
        onWrite={draft.write}
      />
    )
  })
}

function EvidenceSettings({ evidence, at, offer, flaws, editing }: EvidenceProps) {
  const { draft, locale, workspace } = editing
  const words = proofSettingsWords[locale]
  const path = [...at, 'evidence']
  // Logos are none before there is one: they are waited for.
  const [waited, setWaited] = useState(false)
  const shown: EvidenceKind = waited ? 'logos' : evidence.as

  function choose(as: EvidenceKind | undefined) {
    setWaited(as === 'logos')
    if (as && as !== 'logos' && as !== evidence.as)
      draft.write(path, evidenceAs(as, evidence, proofSettingsWords[offer.locale]))
  }

  return (
    <>
      <Choice label={words.as} of={evidenceKinds} names={words.kinds} value={shown} onChoose={choose} />
      {shown === 'logos' && (
        <LogosSettings evidence={evidence} path={path} editing={editing} onFirst={() => setWaited(false)} />
      )}
      {shown !== 'logos' && 'source' in evidence && (
        <div class="settings-pair">
          <FieldInput
            key={idOf([...path, 'source', 'href'])}
            field={{ path: [...path, 'source', 'href'], label: words.href, as: 'line', optional: true }}
            value={evidence.source.href}
            flaws={flaws}
            locale={locale}
            onWrite={draft.write}
          />
          <Setting path={[...path, 'on']} label={words.on} flaws={flaws}>
            {(input) => (
              <input
                {...input}
                type="date"
                list={undefined}
                value={evidence.on ?? ''}
                onChange={({ currentTarget }) =>
                  draft.write([...path, 'on'], currentTarget.value || undefined)
                }
              />
            )}
          </Setting>
        </div>
      )}
      {shown !== 'logos' && (evidence.as === 'person' || evidence.as === 'review') && (
        <PictureField
          place={{
            path: [...path, 'photo'],
            label: words.photo,
            value: evidence.photo,
            told: true,
          }}
          workspace={workspace}
          flaws={flaws}
          locale={locale}
          onWrite={draft.write}
        />
      )}
    </>
  )
}
