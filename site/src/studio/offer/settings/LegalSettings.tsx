import type { TextField } from '../../editor/field.ts'
import { FieldInput } from '../../editor/FieldInput.tsx'
import { type Path, valueAt } from '../../editor/path.ts'
import { settingsWords } from '../../i18n/block-settings.ts'
import type { SettingsProps } from './settings.ts'

const requisitesMax = 8
const linksMax = 6

/** Details by which the law and visitors know a firm, and links; rows come and go. */
export function LegalSettings(props: SettingsProps<'legal'>) {
  const { block, index, variant, offer, editing } = props
  const { draft, locale } = editing
  const words = settingsWords[locale].legal
  const said = settingsWords[offer.locale].legal
  if (variant) return null
  const at = ['blocks', index]
  const requisites = [...at, 'requisites']
  const links = [...at, 'links']
  return (
    <>
      <Rows
        {...props}
        at={requisites}
        rows={block.requisites}
        fields={(row) => [
          { path: [...row, 'label'], label: words.label, as: 'line' },
          { path: [...row, 'value'], label: words.value, as: 'line' },
        ]}
      />
      {block.requisites.length < requisitesMax && (
        <AddButton
          text={words.addRequisite}
          onPress={() => draft.write(requisites, [...block.requisites, said.newRequisite])}
        />
      )}
      <h4>{words.links}</h4>
      <Rows
        {...props}
        at={links}
        rows={block.links}
        fields={(row) => [
          { path: [...row, 'label'], label: words.linkLabel, as: 'line' },
          { path: [...row, 'href'], label: words.href, as: 'line' },
        ]}
      />
      {block.links.length < linksMax && (
        <AddButton
          text={words.addLink}
          onPress={() => draft.write(links, [...block.links, { label: said.newLink, href: '/' }])}
        />
      )}
    </>
  )
}

type RowsProps = SettingsProps<'legal'> & {
  at: Path
  rows: readonly { label: string }[]
  fields: (row: Path) => TextField[]
}

function Rows({ at, rows, fields, offer, flaws, editing: { draft, locale } }: RowsProps) {
  const words = settingsWords[locale].legal
  return rows.map(({ label }, place) => (
    <div class="settings-row" key={place}>
      {fields([...at, place]).map((field) => (
        <FieldInput
          key={field.label}
          field={field}
          value={valueAt(offer, field.path)}
          flaws={flaws}
          locale={locale}
          onWrite={draft.write}
        />
      ))}
      <button
        type="button"
        class="button button--bare settings-row__remove"
        aria-label={words.remove(label)}
        onClick={() => draft.write(at, rows.toSpliced(place, 1))}
      >
        ×
      </button>
    </div>
  ))
}

const AddButton = ({ text, onPress }: { text: string; onPress: () => void }) => (
  <p>
    <button type="button" class="button" onClick={onPress}>
      {text}
    </button>
  </p>
)
