import { z } from 'zod'

import { color } from './color.ts'
import { line } from './line.ts'
import { locales } from './locale.ts'
import { officeHours } from './office-hours.ts'
import { requisites } from './requisites.ts'
import { ruled } from './schema-flaws.ts'
import { timeZone } from './time-zone.ts'

/** All of them have a hundred minor units, as every sum in the product is kept. */
export const currencies = ['RUB', 'BYN', 'KZT', 'EUR', 'USD', 'GBP'] as const

/** What new offers, quizzes and consents of a firm begin with. What is absent it has not said. */
export const firmProfile = z.strictObject({
  /** As people read it. */
  phone: line(40).exactOptional(),
  requisites: requisites.default({}),
  hours: officeHours.exactOptional(),
  /** Of buttons, instead of that of the theme; `#1f3d69`. */
  colour: ruled(z.string(), color).exactOptional(),
})

export type FirmProfile = z.infer<typeof firmProfile>

/** What a firm cannot begin without. */
export const firmBasics = z.strictObject({
  /** As visitors know it. */
  name: line(60),
  locale: z.enum(locales),
  /** Of the days of its reports and of what visitors are told by its clock. */
  timeZone,
  currency: z.enum(currencies),
})

export type FirmBasics = z.infer<typeof firmBasics>

/** A firm as its people set it up. */
export const firmSettings = firmBasics.extend({
  profile: firmProfile.default({ requisites: {} }),
})

export type FirmSettings = z.infer<typeof firmSettings>
