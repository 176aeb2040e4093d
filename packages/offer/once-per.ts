/** A question about an object that is never changed in place, answered once and kept as long as the object is. */
export function oncePer<About extends WeakKey, Answer>(
  answer: (about: About) => Answer,
): (about: About) => Answer {
  const known = new WeakMap<About, { answer: Answer }>()
  return (about) => {
    const before = known.get(about)
    if (before) return before.answer
    const found = answer(about)
    known.set(about, { answer: found })
    return found
  }
}
