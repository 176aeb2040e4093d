import type { Client } from '@pulya/api/client'
import type { Locale } from '@pulya/contract/locale'
import { workspaceOf } from '@pulya/contract/public-id'
import type { AstroGlobal } from 'astro'

import type { AiService } from '../ai/service.ts'
import type { Actor, Membership } from '../api/data.ts'
import { zoneOf } from '../format/times.ts'
import { localeOf } from '../i18n/locale.ts'
import { cookieNames } from './cookie-names.ts'

/** Who opened a page of the studio, and how they read it. */
export interface Visit {
  locale: Locale
  /** Of the clock on their wall. */
  zone: string
  /** Unix ms; one moment for the whole page. */
  now: number
  api: Client
  user: Actor['user']
  /** The firm whose studio this is, of all that the person belongs to. */
  firm: Membership
  firms: readonly Membership[]
  /** Who may be asked for suggestions; absent where nobody may. */
  ai: AiService | undefined
}

type Page = Pick<AstroGlobal, 'cookies' | 'locals' | 'params' | 'request'>

/** `system` is what the computer goes by. */
export const themes = ['system', 'light', 'dark'] as const

export const themeOfPage = ({ cookies }: Pick<Page, 'cookies'>): (typeof themes)[number] =>
  themes.find((theme) => theme === cookies.get(cookieNames.theme)?.value) ?? 'system'

export const localeOfPage = ({ cookies, request }: Omit<Page, 'locals' | 'params'>): Locale =>
  localeOf(cookies.get(cookieNames.locale)?.value, request.headers.get('accept-language'))

/** `undefined` for somebody who has not signed in. */
export function visitOf(page: Page): Visit | undefined {
  const { api, actor, ai } = page.locals
  const firms = actor?.memberships ?? []
  const of = (key: string | undefined) => firms.find(({ workspace }) => workspace === key)
  // What a page is about belongs to a firm, and so do the rights to it; which firm was chosen last does not matter then.
  const firm =
    of(workspaceOf(page.params['id'] ?? '')) ?? of(page.cookies.get(cookieNames.firm)?.value) ?? firms[0]
  if (!api || !actor || !firm) return undefined
  const zone = zoneOf(page.cookies.get(cookieNames.zone)?.value)
  return { locale: localeOfPage(page), zone, now: Date.now(), api, user: actor.user, firm, firms, ai }
}
