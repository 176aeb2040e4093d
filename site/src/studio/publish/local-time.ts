/** Of the clock on the wall beside this browser. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** As `<input type="datetime-local">` writes it: `2026-12-31T23:59`, on the clock of this browser. @param at Unix ms. */
export function localTime(at: number): string {
  const shifted = at - new Date(at).getTimezoneOffset() * 60_000
  return new Date(shifted).toISOString().slice(0, 16)
}

/** Unix ms; `undefined` for what is not a whole time yet. */
export function timeOf(local: string): number | undefined {
  const at = new Date(local).getTime()
  return Number.isNaN(at) ? undefined : at
}
