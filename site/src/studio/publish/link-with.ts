import type { Standing } from './standing.ts'

export const markNames = ['utm_source', 'utm_medium', 'utm_campaign', 'utm_content'] as const

export type Marks = Readonly<Partial<Record<(typeof markNames)[number], string>>>

/** As the api spells it for the code beside it: the same marks in the same order, empty ones left out. */
export function linkWith({ address, slug }: Standing, place: string | undefined, marks: Marks): string {
  const url = new URL(address)
  if (place !== undefined) url.pathname = `${url.pathname === '/' ? `/${slug}` : url.pathname}/${place}`
  for (const [name, value] of queryOf(marks)) url.searchParams.set(name, value)
  return url.href
}

export const queryOf = (marks: Marks): [string, string][] =>
  markNames.flatMap((name): [string, string][] => {
    const value = marks[name]?.trim()
    return value ? [[name, value]] : []
  })
