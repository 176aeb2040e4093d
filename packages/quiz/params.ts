/** UTM, and the ids that ad networks put behind a click. */
const marks = /^utm_|clid$|^_?openstat$|^rb_clickid$/

/** Of what an address says, marks of advertising and what the quiz asks to be taken along; of two equal names the first. */
export function wantedParams(
  { hidden = [] }: { hidden?: readonly { key: string }[] | undefined },
  query: Iterable<readonly [string, string]>,
): Record<string, string> {
  const wanted = new Map<string, string>()
  for (const [name, value] of query) {
    const isWanted = marks.test(name) || hidden.some(({ key }) => key === name)
    if (isWanted && !wanted.has(name)) wanted.set(name, value)
  }
  return Object.fromEntries(wanted)
}
