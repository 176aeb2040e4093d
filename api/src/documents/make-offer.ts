import type { Locale } from '@pulya/contract/locale'
import { beginOffer } from '@pulya/offer/templates/begin-offer'
import { type TemplateName, templates } from '@pulya/offer/templates/templates'

import type { Context } from '../context.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { createDocument } from './create-document.ts'
import { firmSaid } from './firm-said.ts'

interface Wish {
  /** Made by the client, see `createDocument`. */
  request: string
  template: TemplateName
  locale: Locale
}

/** Makes a draft of an offer out of a template and of what the firm says in its other documents. */
export async function makeOffer(
  context: Context,
  workspace: Workspace,
  { request, template, locale }: Wish,
): Promise<{ id: string; title: string; slug: string }> {
  const draft = beginOffer(template, locale, await firmSaid(workspace.db, locale))
  const name = templates[template].name[locale]
  return createDocument(context, workspace, { request, kind: 'offer', draft, name })
}
