import type { Locale } from '@pulya/contract/locale'

import type { Report } from '../api/data.ts'
import { change, count, pValue } from '../format/numbers.ts'
import { verdictWords } from '../i18n/verdict.ts'

export interface Verdict {
  tone: 'wait' | 'alarm' | 'found' | 'alike'
  sentence: string
  details: string[]
}

type Variant = Report['variants'][number]
type Comparison = NonNullable<Variant['comparisons']>[number]

/**
 * What may honestly be said about leads, before any number is looked at. Doubts about the numbers come first, then what is
 * missing, and only then a difference.
 */
export function verdict(report: Report, locale: Locale): Verdict {
  const words = verdictWords[locale]
  const { experiment, audience, ratio, waitingFor } = report
  const seen = report.variants.reduce((total, variant) => total + visitors(variant, 'exposed'), 0)

  if (experiment.status === 'invalid')
    return { tone: 'alarm', sentence: words.invalid.sentence, details: [words.invalid.detail] }
  if (seen === 0) return { tone: 'wait', sentence: words.nobody[audience], details: [] }
  if (audience === 'bots') return { tone: 'wait', sentence: words.bots, details: [] }
  if (ratio.mismatch || ratio.confirmed) {
    const p = Math.min(ratio.p, ratio.sequentialP)
    return {
      tone: 'alarm',
      sentence: words.ratio.sentence,
      details: [words.ratio.detail(withSign(locale, p))],
    }
  }
  if (waitingFor.length > 0) return early(report, locale)
  const found = compared(report, locale)
  // However clear, it is about a program and decides nothing.
  return audience === 'simulated'
    ? { ...found, tone: 'wait', sentence: `${words.simulated} ${found.sentence}` }
    : found
}

function early({ variants, waitingFor, fullDays }: Report, locale: Locale): Verdict {
  const words = verdictWords[locale]
  const byVariant = variants
    .map((variant) => `${variant.key} ${count(locale, visitors(variant, 'exposed'))}`)
    .join(', ')
  const leads = variants.reduce((total, variant) => total + visitors(variant, 'lead'), 0)
  const reasons = waitingFor.flatMap((missing) => {
    if (missing === 'visitors') return [words.fewVisitors(byVariant)]
    if (missing === 'conversions') return [words.fewLeads(leads)]
    return missing === 'days' ? [words.fewDays(fullDays)] : []
  })
  const sentence = words.early(new Intl.ListFormat(locale).format(reasons))
  return { tone: 'wait', sentence, details: [words.earlyDetail] }
}

function compared({ variants }: Report, locale: Locale): Verdict {
  const words = verdictWords[locale]
  const control = variants.find((variant) => variant.control)?.key ?? ''
  const treatments = variants.flatMap(({ key, comparisons }) => {
    const ofLeads = comparisons?.find(({ step }) => step === 'lead')
    return ofLeads ? [{ key, ofLeads }] : []
  })
  const details = treatments.map(({ key, ofLeads }) => against(key, control, ofLeads, locale))
  const keysWhere = (holds: (comparison: Comparison) => boolean) =>
    treatments.filter(({ ofLeads }) => ofLeads.significant && holds(ofLeads)).map(({ key }) => key)
  const better = keysWhere(({ difference }) => difference > 0)
  const worse = keysWhere(({ difference }) => difference < 0)
  if (better.length > 0) return { tone: 'found', sentence: words.more(better, control), details }
  if (worse.length > 0) return { tone: 'found', sentence: words.less(worse, control), details }
  return { tone: 'alike', sentence: words.alike, details }
}

function against(key: string, control: string, comparison: Comparison, locale: Locale): string {
  const words = verdictWords[locale]
  const { relativeUplift, relativeInterval, difference, differenceInterval } = comparison
  if (relativeUplift === null) {
    const { lower, upper } = differenceInterval
    const points = (share: number) => change(locale, share).replace(/[\s\u202f]*%/, '')
    return words.noBase(key, control, {
      difference: points(difference),
      lower: points(lower),
      upper: points(upper ?? 1),
    })
  }
  const { lower, upper } = relativeInterval
  const between =
    upper === null
      ? words.atLeast(change(locale, lower))
      : words.between(change(locale, lower), change(locale, upper))
  return words.against(key, control, change(locale, relativeUplift), between)
}

const visitors = ({ reached }: Variant, step: string): number =>
  reached.find((one) => one.step === step)?.visitors ?? 0

const withSign = (locale: Locale, p: number) => {
  const shown = pValue(locale, p)
  return shown.startsWith('<') ? shown : `= ${shown}`
}
