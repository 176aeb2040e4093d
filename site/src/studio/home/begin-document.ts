import type { Locale } from '@pulya/contract/locale'

import { ownApi } from '../api/browser.ts'
import { reply } from '../api/reply.ts'
import { newDocumentWords } from '../i18n/new-document.ts'
import { because } from '../i18n/refusal.ts'
import { editorPath } from './editor-path.ts'
import type { Beginning, CardKind } from './template-card.ts'

interface Wish {
  /** Of this attempt: pressed again, it makes no second draft. */
  id: string
  kind: CardKind
  from: Beginning
  /** Of the document; the studio may speak another. */
  language: Locale
}

/** Has the draft made: where it is edited, or why there is none, in words. */
export async function beginDocument(
  { id, kind, from, language }: Wish,
  { workspace, locale }: { workspace: string; locale: Locale },
): Promise<{ editor: string } | { refusal: string }> {
  const firm = ownApi(locale).api.workspaces[':workspace']
  const answer =
    'own' in from
      ? await reply(
          firm.templates[':template'].documents.$post({
            param: { workspace, template: from.own },
            json: { id },
          }),
        )
      : await reply(firm.documents.$post({ param: { workspace }, json: { id, locale: language, ...from } }))
  if ('body' in answer) {
    return { editor: editorPath({ kind, id: answer.body.id }) }
  }
  return { refusal: `${newDocumentWords[locale][kind].refused} ${because(locale, answer.refused)}` }
}
