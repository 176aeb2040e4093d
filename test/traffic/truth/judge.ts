import type { Report } from './report-of.ts'

/** A thing that must be so, and whether it is. */
export interface Finding {
  what: string
  holds: boolean
  got: string
}

/** What whoever reads the report of a sound test must be told, and what they must not be frightened with. */
export function soundFindings({ overview, segments }: Report): Finding[] {
  const { headline, verdicts, health, weeks, epochs, metrics } = overview
  const lead = metrics
    .find(({ metric }) => metric === 'lead')
    ?.variants.find(({ variant }) => variant === 'B')
  const contract = metrics.find(({ metric }) => metric === 'contract')
  const signed = contract?.variants.find(({ variant }) => variant === 'B')?.effect
  const burning = health.filter(({ light }) => light !== 'green' && light !== 'none')
  const differing = segments.dimensions.filter(({ differs }) =>
    differs.some((by) => by.differs || by.reversal),
  )
  const { lower, upper } = signed?.relativeInterval ?? {}
  return [
    finding(
      'the verdict names B the winner',
      headline.state === 'winner' && headline.variant === 'B',
      headline,
    ),
    finding('it is about contracts', contract?.role === 'primary', contract?.role),
    finding('all contracts have had their time', contract?.mature === 1, contract?.mature),
    finding('the true +40 % lies in its interval', (lower ?? 1) <= 0.4 && (upper ?? 0) >= 0.4, {
      lower,
      upper,
    }),
    finding('leads are not said to differ', lead?.effect?.significant === false, lead?.effect),
    finding(
      'programs are left out and shown',
      overview.audience === 'people' && overview.audiences.bots > 0,
      overview.audiences,
    ),
    finding(
      'no light of health burns',
      burning.length === 0 && health.some(({ light }) => light === 'green'),
      burning,
    ),
    finding(
      'no guardrail is harmed',
      verdicts.every(({ harmed }) => harmed.length === 0),
      verdicts,
    ),
    finding('the effect is not said to wear off', !weeks.changes, weeks.p),
    finding(
      'the change of weights is known and reverses nothing',
      epochs.rows.length === 2 && epochs.stratified && !epochs.reversal,
      epochs,
    ),
    finding(
      'no segment is said to differ or to reverse',
      differing.length === 0,
      differing.map(({ dimension, differs }) => ({ dimension, differs })),
    ),
  ]
}

/** Of one whose split is broken: nobody is named, everybody is told why, and the numbers stay. */
export function brokenFindings({ overview }: Report): Finding[] {
  const { headline, verdicts, health } = overview
  const isHidden = ({ state, because }: { state: string; because: string[] }) =>
    state === 'hidden' && because.includes('split')
  const split = health.find(({ check }) => check === 'split')
  return [
    finding(
      'the verdict is hidden because of the split',
      isHidden(headline) && headline.variant === null,
      headline,
    ),
    finding('so is that of every treatment', verdicts.every(isHidden), verdicts),
    finding('the light of the split is red', split?.light === 'red', split),
  ]
}

/** While windows are still open. */
export function earlyFindings({ headline }: Report['overview']): Finding[] {
  const isEarly = headline.state === 'early' && headline.because.includes('maturity')
  return [finding('before contracts can have come, none is said to win', isEarly, headline)]
}

const finding = (what: string, holds: boolean, got: unknown): Finding => ({
  what,
  holds,
  got: JSON.stringify(got),
})
