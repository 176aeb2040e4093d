import type { Locale } from '@pulya/contract/locale'
import type { TemplateName } from '@pulya/offer/templates/templates'

import { ownApi } from '../api/browser.ts'
import { reply } from '../api/reply.ts'
import { newOfferWords } from '../i18n/new-offer.ts'
import { because } from '../i18n/refusal.ts'

interface Wish {
  /** Of this attempt: pressed again, it makes no second draft. */
  id: string
  template: TemplateName
  /** Of the offer; the studio may speak another. */
  locale: Locale
}

/** Has the draft made: where it is edited, or why there is none, in words. */
export async function beginOffer(
  wish: Wish,
  { workspace, locale }: { workspace: string; locale: Locale },
): Promise<{ editor: string } | { refusal: string }> {
  const call = ownApi(locale).api.workspaces[':workspace'].documents
  const answer = await reply(call.$post({ param: { workspace }, json: { kind: 'offer', ...wish } }))
  if ('body' in answer) return { editor: `/studio/offers/${answer.body.id}` }
  return { refusal: `${newOfferWords[locale].refused} ${because(locale, answer.refused)}` }
}
