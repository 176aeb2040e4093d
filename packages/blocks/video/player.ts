import type { Cleaned } from '@pulya/contract/flaw'

/** Of the path or the query of an address that a person copies; what is caught is the id of the video. */
const youtube = /^(?:\/embed\/|\/shorts\/|\/live\/)?([\w-]{11})\/?$/
const rutube = /^\/(?:video|play\/embed)\/([0-9a-f]{32})\/?$/
const vk = /^\/(?:video|clip)(-?\d{1,15})_(\d{1,15})$/
const film = /^\/[\w./%-]+\.mp4$/i

/**
 * Where the player of a video is, for a frame that opens after a press. Of YouTube it is the one that sets no cookies
 * before it plays; a film of the firm's own plays in the browser's. `undefined` for what is no video we know.
 */
export function playerOf(address: string): URL | undefined {
  const url = URL.parse(address)
  if (url?.protocol !== 'https:' || url.username || url.port) return undefined
  const { hostname, pathname, searchParams } = url
  switch (hostname.replace(/^(www|m)\./, '')) {
    case 'youtube.com':
    case 'youtube-nocookie.com':
      return ofYoutube(youtube.exec(pathname === '/watch' ? (searchParams.get('v') ?? '') : pathname))
    case 'youtu.be':
      return ofYoutube(youtube.exec(pathname.slice(1)))
    case 'rutube.ru':
      return framed(rutube.exec(pathname), ([, id]) => `https://rutube.ru/play/embed/${id}/?autoplay=1`)
    case 'vk.com':
    case 'vkvideo.ru':
      return framed(
        vk.exec(pathname),
        ([, owner, id]) => `https://vkvideo.ru/video_ext.php?oid=${owner}&id=${id}&hd=2&autoplay=1`,
      )
    default:
      return film.test(pathname) ? url : undefined
  }
}

const ofYoutube = (found: RegExpExecArray | null) =>
  framed(found, ([, id]) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0`)

const framed = (found: RegExpExecArray | null, address: (parts: readonly string[]) => string) =>
  found ? new URL(address(found)) : undefined

/** As it was copied, if it leads to a video that can be shown. */
export function videoAddress(given: string): Cleaned<string> {
  const address = given.trim()
  return playerOf(address) ? { value: address } : { flaw: { code: 'video-unknown' } }
}
