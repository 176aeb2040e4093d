import type { Locale } from '@pulya/contract/locale'
import { atom } from 'nanostores'

import { ownApi } from '../../api/browser.ts'
import type { Retention, RetentionDue } from '../../api/data.ts'
import { reply } from '../../api/reply.ts'
import { because } from '../../i18n/refusal.ts'
import { retentionWords } from '../../i18n/retention.ts'
import { toast } from '../../ui/toasts.ts'

type Keep = Retention['keep']

/** The periods as they are chosen on the page, and what they would delete. */
export function keepRetention(locale: Locale, workspace: string, before: Retention) {
  const words = retentionWords[locale]
  // Asked for when something is done: the server draws this page too, and has no address of a browser.
  const firm = () => ownApi(locale).api.workspaces[':workspace']
  const param = { workspace }
  const $keep = atom<Keep>(before.keep)
  const $due = atom<RetentionDue>(before.due)
  const $refusal = atom('')

  async function choose(change: Partial<Keep>): Promise<void> {
    const keep = { ...$keep.get(), ...change }
    $keep.set(keep)
    $refusal.set('')
    const answer = await reply(firm()['retention-previews'].$post({ param, json: keep }))
    // Only of what is still chosen.
    if ('body' in answer && $keep.get() === keep) $due.set(answer.body)
  }

  async function save(): Promise<void> {
    const answer = await reply(firm().retention.$put({ param, json: $keep.get() }))
    if ('refused' in answer) return $refusal.set(`${words.refused} ${because(locale, answer.refused)}`)
    $refusal.set('')
    $due.set(answer.body.due)
    toast({ text: words.saved })
  }

  return { $keep, $due, $refusal, choose, save }
}
