import type { Locale } from '@pulya/contract/locale'
import { Problem } from '@pulya/contract/problem'
import type { Context as HonoContext } from 'hono'

import type { Context } from '../context.ts'
import type { Published } from '../publishing/published.ts'
import { sendHtml } from '../publishing/send-html.ts'
import { previewOf } from '../publishing/serve-preview.ts'
import { readSnapshot } from '../publishing/snapshots.ts'
import { readForced } from './forced-link.ts'
import { findExperiment } from './rows.ts'

/**
 * One variant of an offer as it is compared, for whoever has its link. Nobody is drawn or counted, no cookie is set, and
 * nothing can be sent.
 *
 * @throws `not-found`, `link-expired`.
 */
export async function serveForced(
  context: Context,
  c: HonoContext,
  { workspace, snapshot: shown }: Published,
  token: string,
): Promise<Response> {
  const forced = readForced(workspace.secret, token, context.now())
  const experiment = await findExperiment(workspace.db, forced.experiment)
  const variant = experiment?.variants.find(({ key }) => key === forced.variant)
  if (!variant || experiment?.document.id !== shown.documentId) throw new Problem('not-found')
  const snapshot = experiment.snapshot ? await readSnapshot(workspace, experiment.snapshot) : shown
  if (snapshot?.kind !== 'offer') throw new Problem('not-found')
  const html = await previewOf(context, snapshot, { variant: variant.shows, embed: '' })
  const answer = sendHtml(c, withBadge(html, snapshot.body.locale, variant.key))
  answer.headers.set('x-robots-tag', 'noindex, nofollow')
  return answer
}

const badges: Record<Locale, (variant: string) => string> = {
  ru: (variant) => `Просмотр варианта ${variant}: посещение не считается, отправить ничего нельзя`,
  en: (variant) => `Preview of variant ${variant}: the visit is not counted and nothing can be sent`,
}

const badgeStyle =
  '.forced{position:fixed;inset:auto 0 0;z-index:9;margin:0;padding:.5rem 1rem;background:#1d1d1f;color:#fff;font:1rem/1.4 sans-serif;text-align:center}'

/** @param variant A key, which has letters and digits only. */
const withBadge = (html: string, locale: Locale, variant: string): string =>
  html.replace(
    /<\/body>/,
    `<style>${badgeStyle}</style><p class="forced" role="status">${badges[locale](variant)}</p></body>`,
  )
