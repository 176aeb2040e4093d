/** UTM, and the ids that ad networks put behind a click. */
const marks = /^utm_|clid$|^_?openstat$|^rb_clickid$/

/** Of what an address says, marks of advertising and what the quiz asks to be taken along. */
export function wantedParams(
  { hidden = [] }: { hidden?: readonly { key: string }[] | undefined },
  query: Iterable<readonly [string, string]>,
): Record<string, string> {
  return Object.fromEntries(
    [...query].filter(([name]) => marks.test(name) || hidden.some(({ key }) => key === name)),
  )
}
