import type { ConsentPurpose } from '@pulya/contract/consent'
import type { Locale } from '@pulya/contract/locale'

import { ownApi } from '../../api/browser.ts'
import { reply } from '../../api/reply.ts'
import { consentWords } from '../../i18n/consents.ts'
import { because } from '../../i18n/refusal.ts'

interface Wish {
  /** Of this attempt: pressed again, it makes no second draft. */
  id: string
  purpose: ConsentPurpose
  /** Of the text; the studio may speak another. */
  locale: Locale
}

/** Has the draft made: where it is edited, or why there is none, in words. */
export async function beginConsent(
  wish: Wish,
  { workspace, locale }: { workspace: string; locale: Locale },
): Promise<{ editor: string } | { refusal: string }> {
  const call = ownApi(locale).api.workspaces[':workspace'].consents
  const answer = await reply(call.$post({ param: { workspace }, json: wish }))
  if ('body' in answer) return { editor: `/studio/settings/consents/${answer.body.id}` }
  return { refusal: `${consentWords[locale].refused} ${because(locale, answer.refused)}` }
}
