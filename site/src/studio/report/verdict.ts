import type { HealthLight, Overview, Reason } from '../api/report-data.ts'
import { change, count, percent } from '../format/numbers.ts'
import { healthWords } from '../i18n/report-health.ts'
import { metricWords } from '../i18n/report-metrics.ts'
import { dimensionName, valueName } from '../i18n/report-segments.ts'
import { fullDaysInWords, visitorsInWords } from '../i18n/report-numbers.ts'
import { verdictWords } from '../i18n/verdict.ts'
import { controlOf, primaryOf, seenBy, treatmentsOf } from './arms.ts'
import { comparisons, type InNumbers, sureClause } from './comparisons.ts'
import { dayInWords } from './days-in-words.ts'
import { pInWords } from './in-words.ts'
import type { Reader } from './reader.ts'

export interface Said {
  tone: 'wait' | 'alarm' | 'found' | 'alike'
  sentence: string
  /** Why, and what to do. */
  details: string[]
  /** Of every treatment; empty while a difference may not be spoken of. */
  numbers: readonly InNumbers[]
}

/**
 * What may honestly be said, before any number is looked at: whose numbers they are first, then whether they can be
 * trusted, then what is missing, and only then a difference.
 */
export function verdict(report: Overview, reader: Reader): Said {
  const words = verdictWords[reader.locale]
  const { audience, experiment } = report
  if (experiment.status === 'draft' || experiment.status === 'ready') return wait(words.notStarted)
  if (experiment.status === 'invalid') {
    return { tone: 'alarm', sentence: words.invalid.sentence, details: [words.invalid.detail], numbers: [] }
  }
  if (seenBy(report) === 0) return wait(nobody(report, reader))
  if (audience === 'bots') return wait(words.bots)
  const said = experiment.purpose === 'aa' ? ofSameTwice(report, reader) : ofState(report, reader)
  // However clear, it is about a program and decides nothing.
  return audience === 'simulated'
    ? { ...said, tone: 'wait', sentence: `${words.simulated} ${said.sentence}` }
    : said
}

const wait = (sentence: string, ...details: string[]): Said => ({
  tone: 'wait',
  sentence,
  details,
  numbers: [],
})

function nobody({ audience, audiences }: Overview, { locale }: Reader): string {
  const words = verdictWords[locale]
  if (audience === 'people' && audiences.simulated > 0)
    return words.onlySimulated(count(locale, audiences.simulated))
  if (audience === 'people' && audiences.bots > 0) return words.onlyBots(count(locale, audiences.bots))
  return words.nobody[audience]
}

/** Whatever is found where both are the same is a fault, or the one time in twenty. */
function ofSameTwice(report: Overview, reader: Reader): Said {
  const words = verdictWords[reader.locale]
  const said = ofState(report, reader)
  return report.headline.state === 'winner' || report.headline.state === 'harmful'
    ? {
        tone: 'alarm',
        sentence: words.sameTwice,
        details: [words.sameTwiceDetail],
        numbers: said.numbers,
      }
    : { ...said, details: [words.sameTwiceGood, ...said.details] }
}

function ofState(report: Overview, reader: Reader): Said {
  const { headline, experiment, progress } = report
  const { locale } = reader
  const words = verdictWords[locale]
  const control = controlOf(experiment)
  const treatment = headline.variant ?? treatmentsOf(experiment)[0] ?? ''
  const numbers = comparisons(report, reader)
  switch (headline.state) {
    case 'hidden':
      return hidden(report, reader)
    case 'early':
      return early(report, reader)
    case 'winner': {
      const details = [...(experiment.decision ? [] : [words.adopt(treatment)]), words.overstates]
      return { tone: 'found', sentence: words.enough(clause(report, reader, treatment)), details, numbers }
    }
    case 'harmful': {
      const harms = inState(report).map((one) => harm(report, reader, one))
      return { tone: 'alarm', sentence: harms.join(' '), details: [words.keep(control)], numbers }
    }
    case 'no-difference': {
      const effect = change(locale, experiment.plan.effect).replace(/^\+/, '')
      const sentence = words.noDifference(inState(report), control, effect)
      return { tone: 'alike', sentence, details: [words.noDifferenceWay], numbers }
    }
    case 'out-of-budget': {
      const came = visitorsInWords(locale, progress.visitors)
      const detail = words.outOfBudgetDetail(came, fullDaysInWords(locale, progress.fullDays))
      return { tone: 'alike', sentence: words.outOfBudget, details: [detail], numbers }
    }
    case 'collecting':
      return ended(report)
        ? { tone: 'alike', sentence: words.unsettled, details: [], numbers }
        : { ...wait(words.collecting(expected(report, reader)), words.collectingDetail), numbers }
  }
}

/** Whom the headline is about: one, or all who are in its state. */
const inState = ({ headline, verdicts }: Overview): string[] =>
  headline.variant === null
    ? verdicts.filter(({ state }) => state === headline.state).map(({ variant }) => variant)
    : [headline.variant]

/** What a treatment spoils: a guardrail, else the primary metric. */
function harm(report: Overview, reader: Reader, treatment: string): string {
  const words = verdictWords[reader.locale]
  const { harmed } = report.verdicts.find(({ variant }) => variant === treatment) ?? report.headline
  const [guardrail] = harmed
  return guardrail === undefined
    ? words.enough(clause(report, reader, treatment))
    : `${words.harmful(treatment)} ${clause(report, reader, treatment, guardrail)}.`
}

/** Of what was found, in the metric that says it. */
function clause(report: Overview, { locale }: Reader, treatment: string, metric?: string): string {
  const control = controlOf(report.experiment)
  const primary = primaryOf(report)
  const guardrail = report.guardrails.find((one) => one.metric === metric && one.variant === treatment)
  const effect = guardrail?.effect ?? primary?.variants.find(({ variant }) => variant === treatment)?.effect
  const words = metricWords(locale, metric ?? primary?.metric ?? '')
  return effect ? sureClause(locale, words, { treatment, control, effect }) : words.name
}

function hidden({ health, headline }: Overview, { locale }: Reader): Said {
  const words = verdictWords[locale]
  const why =
    headline.because.includes('crossed') && !headline.because.includes('split') ? 'crossed' : 'split'
  const red = health.filter(({ light }) => light === 'red')
  const rare = red.find(({ check }) => check !== 'crossed')
  const details = [
    ...(why === 'split' && rare ? [words.rare(pInWords(locale, smallest(rare)))] : []),
    ...red.flatMap(({ check, value }) =>
      check === 'crossed' && value !== null ? [words.crossedShare(percent(locale, value))] : [],
    ),
    ...red.flatMap(({ where }) =>
      where
        ? [
            words.worst(
              dimensionName(locale, where.dimension),
              valueName(locale, where.dimension, where.value),
            ),
          ]
        : [],
    ),
    words.hidden[why].cause,
  ]
  return { tone: 'alarm', sentence: words.hidden[why].sentence, details, numbers: [] }
}

const smallest = ({ value, sequential }: HealthLight): number => Math.min(value ?? 1, sequential ?? 1)

function early(report: Overview, reader: Reader): Said {
  const { locale } = reader
  const words = verdictWords[locale]
  const { because } = report.headline
  const missing = because.map((reason) => missingInWords(report, reader, reason))
  const list = new Intl.ListFormat(locale).format(missing)
  const needs = because.flatMap((reason) => words.need[reason] ?? [])
  // Windows go on closing after a test has ended, so patience may still help.
  const waits = !ended(report) || because.includes('maturity')
  return wait(waits ? words.early(list, expected(report, reader)) : words.tooLittle(list), ...needs)
}

function missingInWords(report: Overview, { locale }: Reader, reason: Reason): string {
  const words = verdictWords[locale].missing
  const primary = primaryOf(report)
  const { fullDays, visitors, plannedVisitors } = report.progress
  switch (reason) {
    case 'visitors':
      return words.visitors(
        (primary?.variants ?? [])
          .map((reached) => `${reached.variant}\u00a0${count(locale, reached.visitors)}`)
          .join(', '),
      )
    case 'conversions': {
      const conversions = (primary?.variants ?? []).reduce((sum, reached) => sum + reached.conversions, 0)
      return words.conversions(
        metricWords(locale, primary?.metric ?? 'lead').ofWhich,
        count(locale, conversions),
      )
    }
    case 'days':
      return words.days(count(locale, fullDays))
    case 'maturity':
      return words.maturity(primary?.windowDays ?? 0)
    case 'locked':
      return words.locked(count(locale, visitors), count(locale, plannedVisitors))
    case 'payers':
      return words.payers
    case 'split':
    case 'crossed':
      return healthWords[locale].asMissing
  }
}

const ended = ({ experiment }: Overview): boolean => experiment.stoppedAt !== null

function expected({ progress }: Overview, reader: Reader): string | undefined {
  const at = progress.expectedAt ?? undefined
  return at === undefined || at <= reader.now ? undefined : dayInWords(reader, at)
}
