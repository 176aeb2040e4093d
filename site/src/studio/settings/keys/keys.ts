import type { Locale } from '@pulya/contract/locale'
import { atom } from 'nanostores'

import { ownApi } from '../../api/browser.ts'
import type { ApiKey } from '../../api/data.ts'
import { type Refused, reply } from '../../api/reply.ts'
import { apiKeysWords } from '../../i18n/api-keys.ts'
import { because } from '../../i18n/refusal.ts'
import { toast } from '../../ui/toasts.ts'
import { oneAtATime } from '../../ui/one-at-a-time.ts'

type Scope = ApiKey['scopes'][number]

export const scopesOffered = [
  'read-reports',
  'bring-spend',
  'read-leads',
  'change-leads',
] as const satisfies readonly Scope[]

/** The keys of one firm, and what an owner does with them. */
export function keepKeys(locale: Locale, workspace: string, before: readonly ApiKey[]) {
  const words = apiKeysWords[locale]
  // Asked for when something is done: the server draws this page too, and has no address of a browser.
  const calls = () => ownApi(locale).api.workspaces[':workspace'].keys
  const param = { workspace }
  const $keys = atom(before)
  const $refusal = atom('')
  /** The key that was just made; nobody will see it again. */
  const $made = atom('')

  async function refresh(): Promise<void> {
    const answer = await reply(calls().$get({ param }))
    if ('body' in answer) $keys.set(answer.body.keys)
  }

  function refuse(refused: Refused): void {
    $refusal.set(refused.errors[0]?.detail ?? `${words.notDone} ${because(locale, refused)}`)
  }

  /** @returns Whether it was made. */
  async function make(name: string, scopes: readonly Scope[]): Promise<boolean> {
    $refusal.set('')
    $made.set('')
    const answer = await reply(calls().$post({ param, json: { name, scopes: [...scopes] } }))
    if ('refused' in answer) {
      refuse(answer.refused)
      return false
    }
    $made.set(answer.body.key)
    await refresh()
    return true
  }

  async function revoke({ id: key, name }: ApiKey): Promise<void> {
    $refusal.set('')
    const answer = await reply(calls()[':key'].$delete({ param: { workspace, key } }))
    if ('refused' in answer) refuse(answer.refused)
    else toast({ text: words.revoked(name) })
    // Also after a refusal: the page shows what is, not what was wished.
    await refresh()
  }

  return { $keys, $refusal, $made, make: oneAtATime(make), revoke }
}

export type KeysStore = ReturnType<typeof keepKeys>
