import type { Locale } from '@pulya/contract/locale'
import { atom } from 'nanostores'

import { ownApi } from '../api/browser.ts'
import type { Account } from '../api/data.ts'
import { type Refused, type Reply, reply } from '../api/reply.ts'
import { accountWords } from '../i18n/account.ts'
import { because } from '../i18n/refusal.ts'
import { toast } from '../ui/toasts.ts'

/** Something that may want the password again. */
export type Confirmable<Body> = (given: { password?: string }) => Promise<Reply<Body>>

/** Open while somebody is asked to say once more that it is them; `settle` takes the password, or nothing. */
export const $asking = atom<{ wrong: boolean; settle: (password?: string) => void } | undefined>()

/** The account of one page, and what can be done to it. Each action tells what went wrong in words, or nothing. */
export function keepAccount(locale: Locale, before: Account) {
  const words = accountWords[locale]
  // Asked for when something is done: the server draws this page too, and has no address of a browser.
  const calls = () => ownApi(locale).api.account
  const $account = atom(before)

  async function refresh(): Promise<void> {
    const answer = await reply(calls().$get())
    if ('body' in answer) $account.set(answer.body)
  }

  /** Tries; when the server wants to know once more who it is, asks and tries again. */
  async function confirmed<Body>(action: Confirmable<Body>): Promise<Reply<Body>> {
    let answer = await action({})
    for (let wrong = false; wantsPassword(answer); wrong = true) {
      const password = await new Promise<string | undefined>((answered) =>
        $asking.set({ wrong, settle: answered }),
      )
      $asking.set(undefined)
      if (password === undefined) return answer
      answer = await action({ password })
    }
    return answer
  }

  /** @returns Why it was not done; nothing when it was, or when the person thought better of it. */
  async function settle(answer: Reply<unknown>, said: string): Promise<string> {
    if ('refused' in answer) return wantsPassword(answer) ? '' : inWords(answer.refused)
    await refresh()
    toast({ text: said })
    return ''
  }

  function inWords(refused: Refused): string {
    if (refused.code === 'email-taken') return words.emailTaken
    if (refused.code === 'email-missing') return words.password.needsEmail
    if (refused.code === 'code-wrong') return words.codeWrong
    return refused.errors[0]?.detail ?? `${words.notDone} ${because(locale, refused)}`
  }

  return { $account, calls, confirmed, settle, inWords, refresh }
}

export type AccountStore = ReturnType<typeof keepAccount>

const wantsPassword = (answer: Reply<unknown>): boolean =>
  'refused' in answer && answer.refused.code === 'confirm-required'
