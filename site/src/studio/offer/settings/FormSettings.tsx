import { formsWords } from '../../i18n/forms.ts'
import { FormFields } from '../FormFields.tsx'
import { ConsentsSettings } from './ConsentsSettings.tsx'
import { OfficeHoursLink } from './OfficeHoursLink.tsx'
import type { SettingsProps } from './settings.ts'

/** What is asked and agreed to, of every visitor alike: a lead is checked against one list. */
export function FormSettings({ block, index, variant, offer, flaws, editing }: SettingsProps<'form'>) {
  const { draft, locale } = editing
  const at = ['blocks', index]
  if (variant) return null
  return (
    <>
      <FormFields
        form={block}
        at={at}
        withChannels
        flaws={flaws}
        words={formsWords[locale]}
        onWrite={draft.write}
      />
      <ConsentsSettings consents={block.consents} at={[...at, 'consents']} flaws={flaws} editing={editing} />
      <OfficeHoursLink offer={offer} editing={editing} />
    </>
  )
}
