import { z } from 'zod'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time-invalid')

/** When somebody answers. */
export const officeHours = z.strictObject({
  /** IANA name, `Europe/Moscow`. */
  timeZone: z.string().regex(/^[\w+/-]{1,64}$/),
  /** ISO weekdays, 1 is Monday; a day that is missing is a day off. */
  days: z
    .array(z.strictObject({ day: z.int().min(1).max(7), from: clock, to: clock }))
    .min(1)
    .max(7),
  /** Dates on which nobody answers, `2026-12-31`. */
  closed: z.array(z.iso.date()).max(60).exactOptional(),
})

export type OfficeHours = z.infer<typeof officeHours>
