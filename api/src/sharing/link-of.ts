import { Problem } from '@pulya/contract/problem'
import { offerDocument } from '@pulya/offer/document'
import { z } from 'zod'

import type { Context } from '../context.ts'
import type { DocumentRow } from '../documents/rows.ts'
import { addressOf, placeAddressOf } from '../publishing/addresses.ts'

const word = z.string().trim().max(80)

/** What a link says of where it was put. */
export const linkMarks = z.strictObject({
  utm_source: word.optional(),
  utm_medium: word.optional(),
  utm_campaign: word.optional(),
  utm_content: word.optional(),
  utm_term: word.optional(),
})

export type LinkMarks = z.infer<typeof linkMarks>

/** The address of a page, or of one of its places, with the marks in the order of the schema. @throws `not-found`. */
export function linkOf(
  context: Context,
  { id, kind, slug, draft }: DocumentRow,
  { place, ...marks }: LinkMarks & { place?: string | undefined },
): string {
  if (kind === 'consent') throw new Problem('not-found')
  if (place !== undefined && !placesIn(draft).includes(place)) throw new Problem('not-found')
  const located = { id, kind, slug }
  const url = new URL(
    place === undefined ? addressOf(context, located) : placeAddressOf(context, located, place),
  )
  for (const [name, value] of Object.entries(marks)) if (value) url.searchParams.set(name, value)
  return url.href
}

const placesIn = (draft: unknown): string[] =>
  (offerDocument.safeParse(draft).data?.places ?? []).map(({ key }) => key)
