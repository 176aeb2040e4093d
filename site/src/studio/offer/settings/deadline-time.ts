import { timesOfClock, wallClock } from '@pulya/contract/wall-clock'

/** The instant at which a clock of this zone shows this; the first of two where clocks are put back. */
export const instantAt = (timeZone: string, date: string, time: string): string =>
  new Date(timesOfClock(timeZone, date, time).first).toISOString()

/** What a clock of this zone shows at an instant. */
export const shownAt = (timeZone: string, at: string): { date: string; time: string } =>
  wallClock(timeZone, Date.parse(at))
