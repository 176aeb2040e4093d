import { z } from 'zod'

/** IANA name, `Europe/Moscow`: one that the calendars here know. */
export const timeZone = z.string().max(64).refine(isTimeZone, 'value-wrong')

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
