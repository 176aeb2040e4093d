import type { Locale } from '@pulya/contract/locale'
import type { Translation } from '@pulya/contract/translation'
import type { WritableAtom } from 'nanostores'

import type { Draft } from '../editor/draft.ts'
import type { Pane } from '../editor/Editor.tsx'
import type { PresenceServer } from '../editor/presence.ts'
import type { Publication } from '../publish/publication.ts'

/** A document that may say what another one says in another language. */
export interface Translatable {
  locale: Locale
  title: string
  translation?: Translation
}

/** A translation under edit, beside its original. */
export interface TranslationEditing<Document extends Translatable> {
  id: string
  locale: Locale
  editable: boolean
  draft: Draft<Document>
  server: PresenceServer
  publication: Publication
  $pane: WritableAtom<Pane>
}
