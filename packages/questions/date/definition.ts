import { z } from 'zod'

import { base } from '../base.ts'
import type { Definition } from '../question.ts'

/** A century either way. */
const days = z.int().min(-36_525).max(36_525).optional()

const config = z
  .strictObject({
    kind: z.literal('date'),
    ...base,
    /** In days from the one on which the run began: 0 is today, -1 yesterday. */
    earliest: days,
    latest: days,
  })
  .check(({ value: { earliest = -Infinity, latest = Infinity }, issues }) => {
    if (earliest < latest) return
    issues.push({ code: 'custom', message: 'range-empty', input: latest, path: ['latest'] })
  })

/** A date of the calendar, `2026-12-31`. */
const answer = z.iso.date()

export type DateConfig = z.infer<typeof config>
export type DateAnswer = z.infer<typeof answer>

const blank = { ru: 'Когда вам удобно начать?', en: 'When would you like to start?' }

export const definition = {
  config,
  answer,
  blank: (key, locale) => ({ kind: 'date', key, title: blank[locale], required: true, earliest: 0 }),
} satisfies Definition<DateConfig, DateAnswer>
