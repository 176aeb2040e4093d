import { line } from '@pulya/contract/line'
import type { Locale } from '@pulya/contract/locale'
import { timeZone } from '@pulya/contract/time-zone'
import { z } from 'zod'

import { type Definition, varied } from '../block.ts'

const schema = varied('deadline', {
  /** What holds until then; the date follows it in words, computed from the instant. */
  text: line(100),
  /** What the block says later. Without it the block is gone. */
  after: line(160).exactOptional(),
}).extend({
  /** One instant for everybody: a deadline that a variant could move would be none. */
  at: z.iso.datetime({ offset: true, error: 'time-invalid' }),
  /** By whose clock it is said. */
  timeZone,
})

export type DeadlineBlock = z.infer<typeof schema>

const dayMs = 24 * 60 * 60 * 1000

/** In two weeks, as a date to be corrected. */
const soon = (time: string) => new Date(Date.now() + 14 * dayMs).toISOString().slice(0, 10) + time

const blank: Record<Locale, () => Omit<DeadlineBlock, 'id' | 'kind'>> = {
  ru: () => ({ text: 'Цена действует', at: soon('T20:00:00+03:00'), timeZone: 'Europe/Moscow' }),
  en: () => ({ text: 'This price holds', at: soon('T20:00:00+00:00'), timeZone: 'Europe/London' }),
}

export const deadline = {
  schema,
  blank: (id, locale) => ({ id, kind: 'deadline', ...blank[locale]() }),
} satisfies Definition<DeadlineBlock>
