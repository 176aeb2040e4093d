import type { ConsentPurpose } from '@pulya/contract/consent'
import type { Locale } from '@pulya/contract/locale'
import { beginConsent } from '@pulya/quiz/consent-texts/begin-consent'

import type { Context } from '../context.ts'
import { createDocument } from '../documents/create-document.ts'
import { firmSaid } from '../documents/firm-said.ts'
import { readProfile } from '../workspaces/profile-rows.ts'
import type { Workspace } from '../workspaces/workspaces.ts'

interface Wish {
  /** Made by the client, see `createDocument`. */
  request: string
  purpose: ConsentPurpose
  locale: Locale
}

/** Makes a draft out of a starting text and of what the firm says of itself. */
export async function makeConsent(
  context: Context,
  workspace: Workspace,
  { request, purpose, locale }: Wish,
): Promise<{ id: string; title: string; slug: string }> {
  const [{ brand }, { requisites }] = await Promise.all([
    firmSaid(workspace, locale),
    readProfile(workspace.db),
  ])
  const { name, phone } = { name: workspace.name, ...brand }
  const draft = beginConsent(purpose, locale, {
    name,
    ...(phone !== undefined && { phone }),
    ...requisites,
  })
  return createDocument(context, workspace, { request, kind: 'consent', draft })
}
