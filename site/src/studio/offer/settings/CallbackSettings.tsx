import { ConsentsSettings } from './ConsentsSettings.tsx'
import { OfficeHoursLink } from './OfficeHoursLink.tsx'
import type { SettingsProps } from './settings.ts'

/** It asks for a phone and a time, and the hours of the offer say which times there are. */
export function CallbackSettings({
  block,
  index,
  variant,
  offer,
  flaws,
  editing,
}: SettingsProps<'callback'>) {
  if (variant) return null
  const at = ['blocks', index, 'consents']
  return (
    <>
      <ConsentsSettings consents={block.consents} at={at} flaws={flaws} editing={editing} />
      <OfficeHoursLink offer={offer} editing={editing} />
    </>
  )
}
