import type { Context } from '../context.ts'
import type { PageKind } from './address-rows.ts'

/** What says where a document is found. */
interface Located {
  id: string
  kind: PageKind
  slug: string
}

type Places = Pick<Context, 'publicUrl' | 'domains'>

/** The one address of a page that programs are told: on the firm's own domain if an offer has one. */
export function addressOf({ publicUrl, domains }: Places, { id, kind, slug }: Located): string {
  const host = kind === 'offer' ? domains.hostOf(id) : undefined
  return host === undefined ? `${publicUrl}${pathOf(kind, slug)}` : `https://${host}/`
}

/** The page of one row of an offer's places. */
export function placeAddressOf({ publicUrl, domains }: Places, { id, slug }: Located, place: string): string {
  const host = domains.hostOf(id)
  return host === undefined
    ? `${publicUrl}${pathOf('offer', slug)}/${place}`
    : `https://${host}/${slug}/${place}`
}

/** The same on every host. */
export const pathOf = (kind: PageKind, slug: string): string => `/${kind === 'offer' ? 'o' : 'q'}/${slug}`
