import type { z } from 'zod'

export type Json = z.infer<ReturnType<typeof z.json>>

/** Members of documents that hold words of the author; a list of them is a list of texts. */
const members = new Set(
  'title description name about text label button owner value items paragraphs checklist help heading'.split(
    ' ',
  ),
)

/** Pointers to every text of the author, as the api writes them. */
export function textPlaces(draft: Json): string[] {
  const places: string[] = []
  withTexts(draft, (text, place) => {
    places.push(place)
    return text
  })
  return places
}

/** The document with other texts. What is put there may be anything that the caller can send. */
export function withTexts(draft: Json, replaced: (text: string, place: string) => unknown): unknown {
  return inside(draft, '#', '')

  function inside(value: Json, place: string, member: string): unknown {
    if (typeof value === 'string') return members.has(member) ? replaced(value, place) : value
    if (Array.isArray(value)) return value.map((item, index) => inside(item, `${place}/${index}`, member))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, held]) => [
        key,
        // Conditions name things; nobody reads them.
        key === 'when' ? held : inside(held, `${place}/${key}`, key),
      ]),
    )
  }
}

export function textAt(draft: Json, wanted: string): string | undefined {
  let found: string | undefined
  withTexts(draft, (text, place) => {
    if (place === wanted) found = text
    return text
  })
  return found
}
