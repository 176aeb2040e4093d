const formats = new Map<string, Intl.DateTimeFormat>()

/** What a clock on a wall of this zone shows at a moment of unix ms: `2026-12-31` and `09:05`. */
export function wallClock(timeZone: string, at: number): { date: string; time: string } {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )
  return {
    date: `${parts['year']}-${parts['month']}-${parts['day']}`,
    time: `${parts['hour']}:${parts['minute']}`,
  }
}

/** Made once a zone: making one takes a hundred times as long as using it. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  formats.set(timeZone, format)
  return format
}

const dayMs = 86_400_000

/**
 * The moments, unix ms, between which a clock on a wall of this zone shows `date` and `time`. They are one, except where
 * clocks are put back and it shows them twice, or forward and it never does: then they enclose the change.
 */
export function timesOfClock(timeZone: string, date: string, time: string): { first: number; last: number } {
  const asUtc = Date.parse(`${date}T${time}Z`)
  const ahead = [asUtc - dayMs, asUtc + dayMs].map((near) => {
    const shown = wallClock(timeZone, near)
    return Date.parse(`${shown.date}T${shown.time}Z`) - near
  })
  return { first: asUtc - Math.max(...ahead), last: asUtc - Math.min(...ahead) }
}
