import type { Locale } from '@pulya/contract/locale'
import { atom } from 'nanostores'

import { ownApi } from '../api/browser.ts'
import type { OwnTemplate } from '../api/data.ts'
import { reply } from '../api/reply.ts'

/** Templates of the firm once something has changed them on this page; until then each panel has what it came with. */
export const $ownTemplates = atom<readonly OwnTemplate[] | undefined>(undefined)

/** After one was kept or removed. */
export async function renewOwnTemplates({
  workspace,
  locale,
}: {
  workspace: string
  locale: Locale
}): Promise<void> {
  const calls = ownApi(locale).api.workspaces[':workspace'].templates
  const answer = await reply(calls.$get({ param: { workspace } }))
  if ('body' in answer) $ownTemplates.set(answer.body.templates)
}
