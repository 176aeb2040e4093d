import { Picture } from '../Picture.tsx'
import type { ViewProps } from '../view.ts'
import { playerOf } from './player.ts'

/**
 * A link to the video. Where the script of the page runs, a press puts the player in its place instead; until then
 * nobody but us knows that somebody is here.
 */
export function View({ block: { address, title, poster }, scene: { pictures, words } }: ViewProps<'video'>) {
  const player = address && playerOf(address)
  if (!player) return null
  return (
    <div class="video">
      <a
        class="video__link"
        href={address}
        target="_blank"
        rel="noopener"
        data-event="video_play"
        data-player={player.href}
        data-title={title}
      >
        {poster && (
          // Its words stand on it.
          <Picture
            image={{ ...poster, alt: '' }}
            pictures={pictures}
            sizes="(width < 60rem) 100vw, 40rem"
            loading="lazy"
          />
        )}
        <span class="video__title">
          <svg class="video__play" viewBox="0 0 44 44" width="44" height="44" aria-hidden="true">
            <circle cx="22" cy="22" r="22" />
            <path d="M17 13v18l15-9z" />
          </svg>
          {title}
          <span class="visually-hidden"> {words.opensNewTab}</span>
        </span>
      </a>
    </div>
  )
}
