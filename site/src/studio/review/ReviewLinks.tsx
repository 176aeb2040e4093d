import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'

import type { ReviewLink } from '../api/data.ts'
import { moment } from '../format/times.ts'
import { reviewWords } from '../i18n/review.ts'
import { zoneHere } from '../publish/local-time.ts'
import { ButtonAbout } from '../ui/ButtonAbout.tsx'
import { ToldOnce } from '../ui/ToldOnce.tsx'
import type { Review } from './keep-review.ts'
import { ReviewLinkForm } from './ReviewLinkForm.tsx'

/** Links by which people outside see the draft: made, told once, taken back. Asked for when somebody opens them. */
export function ReviewLinks({ review, locale }: { review: Review; locale: Locale }) {
  const words = reviewWords[locale]
  const links = useStore(review.$links)
  const address = useStore(review.$address)
  const now = Date.now()
  const at = (time: number) => moment(locale, time, now, zoneHere())
  const state = ({ expiresAt, revokedAt }: ReviewLink) => {
    if (revokedAt !== null) return words.revoked(at(revokedAt))
    return expiresAt <= now ? words.expired(at(expiresAt)) : words.until(at(expiresAt))
  }
  return (
    <details
      class="group group--closed"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && links === null) void review.loadLinks()
      }}
    >
      <summary>
        <h3>{words.links}</h3>
      </summary>
      <div class="group__inside">
        <p class="muted">{words.linksNote}</p>
        <ReviewLinkForm words={words} onMake={review.makeLink} />
        {address && <ToldOnce secret={address} words={words} />}
        <ul class="review-links">
          {links?.map((link) => (
            <li class="review-links__one" key={link.id}>
              <span>
                <strong>{link.name}</strong> <span class="muted">{state(link)}</span>
              </span>
              {link.revokedAt === null && link.expiresAt > now && (
                <ButtonAbout
                  does={words.revoke}
                  about={link.name}
                  look="danger"
                  onPress={() => void review.endLink(link.id)}
                />
              )}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
