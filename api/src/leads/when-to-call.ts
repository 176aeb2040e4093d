import { nextOpening, type OfficeHours } from '@pulya/contract/office-hours'
import { Problem } from '@pulya/contract/problem'

const dayMs = 86_400_000
const daysMax = 60

/**
 * When whoever ordered a call is to be called, unix ms: at the time they asked for, or as soon as somebody is there. A
 * time that has passed while they were typing loses no order. `null` for a form that orders none.
 *
 * @throws `lead-rejected` for a time that nobody could have been offered.
 */
export function whenToCall(
  hours: OfficeHours | undefined,
  wanted: number | undefined,
  now: number,
): number | null {
  const code = !hours ? 'member-forbidden' : 'value-wrong'
  if (wanted !== undefined && (!hours || wanted > now + daysMax * dayMs))
    throw new Problem('lead-rejected', { flaws: [{ pointer: '#/wantedAt', code }] })
  return hours ? nextOpening(hours, Math.max(wanted ?? now, now)) : null
}
