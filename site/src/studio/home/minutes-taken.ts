/** Longer than this is no first try any more, and nothing to boast of. */
const toldSecondsMax = 3600

/** `1:52`; nothing where it took longer than an hour. */
export function minutesTaken(seconds: number): string | undefined {
  if (seconds > toldSecondsMax) return undefined
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
