import { idOf, isAbout } from '../../editor/field.ts'
import { settingsWords } from '../../i18n/block-settings.ts'
import { formsWords } from '../../i18n/forms.ts'
import { AssetInput } from '../AssetInput.tsx'
import { FormFields } from '../FormFields.tsx'
import { ConsentsSettings } from './ConsentsSettings.tsx'
import type { SettingsProps } from './settings.ts'

/** What is given, what is asked for it, and what is agreed to. */
export function MagnetSettings({ block, index, variant, flaws, editing }: SettingsProps<'magnet'>) {
  const { draft, locale, workspace } = editing
  const at = ['blocks', index]
  const file = [...at, 'file']
  if (variant) return null
  return (
    <>
      <AssetInput
        id={idOf(file)}
        label={settingsWords[locale].file(block.title)}
        kind="pdf"
        workspace={workspace}
        locale={locale}
        chosen={block.file !== undefined}
        flaw={flaws
          .filter(({ pointer }) => isAbout(pointer, file))
          .map(({ detail }) => detail)
          .join('. ')}
        onKeep={(asset) => draft.write(file, asset.id)}
      />
      <FormFields form={block} at={at} flaws={flaws} words={formsWords[locale]} onWrite={draft.write} />
      <ConsentsSettings consents={block.consents} at={[...at, 'consents']} flaws={flaws} editing={editing} />
    </>
  )
}
