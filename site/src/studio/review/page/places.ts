import type { ReviewPage } from '../review-page.ts'

type Shown = Pick<ReviewPage, 'path' | 'variant' | 'about'>

/** The page with another part or variant before the reader. */
export function placeIn({ path, variant, about }: Shown, wanted: Partial<Shown>): string {
  const query = queryOf({ variant, about, ...wanted })
  return query ? `${path}?${query}` : path
}

/** What stands in the frame: of a quiz, the question that is looked at, or the whole of it to be tried. */
export function frameOf({ path, variant, about }: Shown): string {
  const [list, key] = about?.split('/') ?? []
  const query = new URLSearchParams({
    ...(variant !== undefined && { variant }),
    ...(list === 'question' && { screen: `question:${key}` }),
  })
  return `${path}/draft?${query}`
}

function queryOf({ variant, about }: Partial<Shown>): string {
  return new URLSearchParams({ ...(variant && { variant }), ...(about && { about }) }).toString()
}
