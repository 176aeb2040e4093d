import type { Locale } from '@pulya/contract/locale'
import { useState } from 'preact/hooks'

import { ownApi } from '../api/browser.ts'
import type { ReportLink } from '../api/data.ts'
import { reply } from '../api/reply.ts'
import { moment } from '../format/times.ts'
import { Live } from '../frame/Live.tsx'
import { because } from '../i18n/refusal.ts'
import { reportLinkWords } from '../i18n/report-links.ts'
import { ButtonAbout } from '../ui/ButtonAbout.tsx'
import { oneAtATime } from '../ui/one-at-a-time.ts'
import { ToldOnce } from '../ui/ToldOnce.tsx'
import { LinkForm, type WantedLink } from './LinkForm.tsx'

interface ReportLinksProps {
  experiment: string
  links: readonly ReportLink[]
  locale: Locale
  zone: string
  now: number
}

/** Links to one report: made, told once, taken back. */
export function ReportLinks({ experiment, links: before, locale, zone, now }: ReportLinksProps) {
  const words = reportLinkWords[locale]
  const [links, setLinks] = useState(before)
  const [address, setAddress] = useState('')
  const [refusal, setRefusal] = useState('')
  const [once] = useState(() => oneAtATime((act: () => Promise<boolean>) => act()))
  const calls = () => ownApi(locale).api.experiments[':experiment'].links

  async function make(wanted: WantedLink) {
    const answer = await reply(calls().$post({ param: { experiment }, json: wanted }))
    if ('refused' in answer) {
      const why = answer.refused.errors[0]?.detail ?? because(locale, answer.refused)
      setRefusal(`${words.refused} ${why}`)
      return false
    }
    const { address: made, ...link } = answer.body
    setRefusal('')
    setAddress(made)
    setLinks([link, ...links])
    return true
  }

  async function revoke(id: string) {
    const answer = await reply(calls()[':link'].$delete({ param: { experiment, link: id } }))
    if ('refused' in answer) return setRefusal(`${words.notRevoked} ${because(locale, answer.refused)}`)
    setRefusal('')
    setLinks(links.map((link) => (link.id === id ? { ...link, revokedAt: Date.now() } : link)))
  }

  const at = (time: number) => moment(locale, time, now, zone)
  const state = ({ expiresAt, revokedAt }: ReportLink) => {
    if (revokedAt !== null) return words.revoked(at(revokedAt))
    return expiresAt <= now ? words.expired(at(expiresAt)) : words.until(at(expiresAt))
  }

  return (
    <div class="links">
      <Live>
        <LinkForm words={words} onMake={(wanted) => once(() => make(wanted))} />
        <output class="field__flaw">{refusal}</output>
        {address && <ToldOnce secret={address} words={words} />}
        <section class="card" aria-labelledby="links-made">
          <h2 id="links-made">{words.all}</h2>
          {links.length === 0 && <p class="muted">{words.none}</p>}
          <ul class="account__list">
            {links.map((link) => (
              <li class="account__one" key={link.id}>
                <div>
                  <strong>{link.name}</strong> {link.protected && <span class="tag">{words.locked}</span>}
                  <p class="muted">
                    {state(link)} · {words.by(link.by)}, {at(link.createdAt)}
                  </p>
                </div>
                {link.revokedAt === null && link.expiresAt > now && (
                  <ButtonAbout
                    does={words.revoke}
                    about={link.name}
                    look="danger"
                    onPress={() => void revoke(link.id)}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
      </Live>
    </div>
  )
}
