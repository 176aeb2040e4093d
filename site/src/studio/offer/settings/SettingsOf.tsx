import type { BlockKind } from '@pulya/blocks/definitions'
import type { VNode } from 'preact'

import { CallbackSettings } from './CallbackSettings.tsx'
import { DeadlineSettings } from './DeadlineSettings.tsx'
import { FaqSettings } from './FaqSettings.tsx'
import { FormSettings } from './FormSettings.tsx'
import { LegalSettings } from './LegalSettings.tsx'
import { MagnetSettings } from './MagnetSettings.tsx'
import { MessengersSettings } from './MessengersSettings.tsx'
import { NoticeSettings } from './NoticeSettings.tsx'
import { PicturesOfBlock } from './PicturesOfBlock.tsx'
import { PriceSettings } from './PriceSettings.tsx'
import { ProofSettings } from './ProofSettings.tsx'
import { QuizSettings } from './QuizSettings.tsx'
import type { SettingsProps } from './settings.ts'

type Settings<Kind extends BlockKind> = (props: SettingsProps<Kind>) => VNode | null

const None = () => null

/** One line per kind; those that are nothing but texts have none. */
const settings: { [Kind in BlockKind]: Settings<Kind> } = {
  headline: None,
  subhead: None,
  bullets: None,
  picture: PicturesOfBlock,
  price: PriceSettings,
  deadline: DeadlineSettings,
  proof: ProofSettings,
  'quiz-entry': QuizSettings,
  phone: None,
  messengers: MessengersSettings,
  form: FormSettings,
  magnet: MagnetSettings,
  callback: CallbackSettings,
  video: PicturesOfBlock,
  faq: FaqSettings,
  notice: NoticeSettings,
  legal: LegalSettings,
}

interface SettingsOfProps<Kind extends BlockKind> {
  kind: Kind
  given: SettingsProps<Kind>
}

export function SettingsOf<Kind extends BlockKind>({ kind, given }: SettingsOfProps<Kind>) {
  const OfKind: Settings<Kind> = settings[kind]
  return <OfKind {...given} />
}
