import type { Context } from '../context.ts'
import type { PageKind } from './address-rows.ts'

/** Where visitors find a page. */
export const addressOf = ({ publicUrl }: Pick<Context, 'publicUrl'>, kind: PageKind, slug: string): string =>
  `${publicUrl}${pathOf(kind, slug)}`

export const pathOf = (kind: PageKind, slug: string): string => `/${kind === 'offer' ? 'o' : 'q'}/${slug}`
