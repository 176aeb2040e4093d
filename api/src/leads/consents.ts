import type { FlawAt } from '@pulya/contract/flaw'
import type { LeadRequest } from '@pulya/contract/lead'
import { pointerTo } from '@pulya/contract/pointer'
import { Problem } from '@pulya/contract/problem'
import type { ConsentAsked } from '@pulya/quiz/consent'

/**
 * What the person said to every box that was there: silence is a no.
 *
 * @throws `lead-rejected` when a box that must be ticked is not, or its text is not the one that was on the page.
 */
export function resolveConsents(asked: readonly ConsentAsked[], given: LeadRequest['consents']) {
  const flaws: FlawAt[] = given.flatMap(({ purpose }, index) =>
    asked.some((box) => box.purpose === purpose)
      ? []
      : [{ pointer: pointerTo('consents', index, 'purpose'), code: 'consent-unknown' }],
  )
  const resolved = asked.map(({ purpose, required, version, label }, index) => {
    const at = given.findIndex((consent) => consent.purpose === purpose)
    const answer = given[at]
    const place = at < 0 ? index : at
    if (answer && answer.version !== version) {
      flaws.push({ pointer: pointerTo('consents', place, 'version'), code: 'consent-outdated' })
    }
    if (required && !answer?.granted) {
      flaws.push({ pointer: pointerTo('consents', place, 'granted'), code: 'consent-required' })
    }
    return { purpose, version, label, granted: answer?.granted ?? false }
  })
  if (flaws.length > 0) throw new Problem('lead-rejected', { flaws })
  return resolved
}
