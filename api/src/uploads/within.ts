/** Fifteen megabytes over the slowest connection that anybody waits for: half a megabit a second. */
export const uploadWithinMs = 300_000
