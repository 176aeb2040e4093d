import type { Locale } from '@pulya/contract/locale'
import { atom, map } from 'nanostores'

import { ownApi } from '../../api/browser.ts'
import type { Domain, DomainCheck } from '../../api/data.ts'
import { type Reply, reply } from '../../api/reply.ts'
import { domainWords } from '../../i18n/domains.ts'
import { domainsPageWords } from '../../i18n/domains-page.ts'
import { because } from '../../i18n/refusal.ts'
import { toast } from '../../ui/toasts.ts'

/** All domains of one firm, and what its people do with them. */
export function keepDomains(locale: Locale, workspace: string, before: readonly Domain[]) {
  const words = domainsPageWords[locale]
  // Asked for when something is done: the server draws this page too, and has no address of a browser.
  const calls = () => ownApi(locale).api.workspaces[':workspace'].domains
  const param = { workspace }
  const $domains = atom(before)
  const $checks = map<Record<string, DomainCheck>>({})
  const $refusal = atom('')

  function put(domain: Domain): void {
    const others = $domains.get()
    const known = others.some(({ host }) => host === domain.host)
    $domains.set(known ? others.map((one) => (one.host === domain.host ? domain : one)) : [...others, domain])
  }

  /** What came of it; says why when nothing did. */
  async function got<Body>(call: Promise<Reply<Body>>): Promise<{ body: Body } | undefined> {
    const answer = await call
    if ('body' in answer) {
      $refusal.set('')
      return answer
    }
    const { refused } = answer
    $refusal.set(`${domainWords[locale].refused} ${refused.errors[0]?.detail ?? because(locale, refused)}`)
    return undefined
  }

  /** @returns Whether it was added. */
  async function add(host: string, document: string): Promise<boolean> {
    const added = await got(reply(calls().$post({ param, json: { host: host.trim(), document } })))
    if (added) put(added.body)
    return added !== undefined
  }

  async function show(host: string, document: string): Promise<void> {
    if (await add(host, document)) toast({ text: words.showing(host) })
  }

  async function check(host: string): Promise<void> {
    const call = calls()[':host'].checks.$post({ param: { workspace, host }, json: {} })
    const checked = await got(reply(call))
    if (!checked) return
    $checks.setKey(host, checked.body)
    put(checked.body.domain)
  }

  async function remove(host: string): Promise<void> {
    if (!(await got(reply(calls()[':host'].$delete({ param: { workspace, host } }))))) return
    $domains.set($domains.get().filter((domain) => domain.host !== host))
    toast({ text: words.removed(host) })
  }

  return { $domains, $checks, $refusal, add, show, check, remove }
}
