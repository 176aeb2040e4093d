/** The first line of what went wrong. */
export const reasonOf = (fault: unknown) =>
  (fault instanceof Error ? fault.message : String(fault)).split('\n')[0] ?? ''
