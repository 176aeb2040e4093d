import type { Remembered } from '../api/data.ts'

type Shown = Remembered['variants'][number]

/** A part of the page that variants had otherwise: only what is not the same in all of them. */
export interface Differing {
  id: string
  kind: string
  by: Record<string, { texts: readonly string[]; pictures: readonly string[] }>
}

/** In the order of the page. What all variants said alike is left out. */
export function shownDifferently(variants: readonly Shown[]): Differing[] {
  const parts = new Map(
    variants.flatMap((variant) => variant.parts.map(({ id, kind }) => [id, kind] as const)),
  )
  return [...parts].flatMap(([id, kind]) => {
    const own = variants.map((variant) => ({
      key: variant.key,
      part: variant.parts.find((part) => part.id === id) ?? { texts: [], pictures: [] },
    }))
    const texts = inAll(own.map(({ part }) => part.texts))
    const pictures = inAll(own.map(({ part }) => part.pictures))
    const by = Object.fromEntries(
      own.map(({ key, part }) => [
        key,
        {
          texts: part.texts.filter((text) => !texts.has(text)),
          pictures: part.pictures.filter((picture) => !pictures.has(picture)),
        },
      ]),
    )
    const differs = Object.values(by).some((said) => said.texts.length + said.pictures.length > 0)
    return differs ? [{ id, kind, by }] : []
  })
}

const inAll = ([first = [], ...others]: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(first.filter((value) => others.every((other) => other.includes(value))))
