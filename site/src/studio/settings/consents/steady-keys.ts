/**
 * Keys for parts that have no name of their own: a part that was moved keeps its key, and so does one that was written
 * over in its place. Kept between two drawings of one list.
 */
export function steadyKeys(): (parts: readonly object[]) => string[] {
  const known = new WeakMap<object, string>()
  let before: string[] = []
  let made = 0

  return (parts) => {
    const moved = new Set(parts.flatMap((part) => known.get(part) ?? []))
    before = parts.map((part, place) => {
      const own = known.get(part)
      if (own !== undefined) return own
      const here = before[place]
      const key = here === undefined || moved.has(here) ? `part-${(made += 1)}` : here
      known.set(part, key)
      return key
    })
    return before
  }
}
