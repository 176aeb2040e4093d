import type { SignedIn } from '../../sign-in.ts'
import { windows } from './calendar.ts'
import { add, type Numbers } from './truth-of.ts'

const audiences = ['people', 'bots'] as const

/** The report as whoever reads it gets it. */
export async function readReport(client: SignedIn['client'], experiment: string) {
  const { report } = client.api.experiments[':experiment']
  const request = (audience: (typeof audiences)[number]) => ({ param: { experiment }, query: { audience } })
  const people = request('people')
  return {
    overview: await (await report.$get({ param: { experiment }, query: {} })).json(),
    people: await (await report.funnel.$get(people)).json(),
    bots: await (await report.funnel.$get(request('bots'))).json(),
    segments: await (await report.segments.$get(people)).json(),
    money: await (await report.money.$get(people)).json(),
    days: await (await report.days.$get(people)).json(),
  }
}

export type Report = Awaited<ReturnType<typeof readReport>>

/** Every number it says of visitors and money, by the names of `truth-of.ts`. */
export function numbersIn(report: Report): Numbers {
  const numbers: Numbers = new Map()
  const put = (name: string, number: number | null) => add(numbers, name, number ?? 0)
  for (const [audience, visitors] of Object.entries(report.overview.audiences))
    put(`audience ${audience}`, visitors)
  for (const audience of audiences) {
    const { steps, confirmed, temperature } = report[audience]
    for (const { step, variants } of steps) {
      for (const { variant, visitors } of variants) put(`funnel ${audience} ${variant} ${step}`, visitors)
    }
    for (const { variant, visitors } of confirmed) put(`funnel ${audience} ${variant} confirmed`, visitors)
    for (const { variant, segment, leads } of temperature) {
      put(`funnel ${audience} ${variant} segment:${segment}`, leads)
    }
  }
  for (const { metric, variants } of report.overview.metrics) {
    for (const { variant, visitors, conversions, value } of variants) {
      if (metric === 'contract') put(`metric ${variant} exposed`, visitors)
      if (metric in windows) put(`metric ${variant} ${metric}`, conversions)
      if (metric === 'revenue_per_visitor') put(`metric ${variant} paid`, (value ?? 0) * visitors)
    }
  }
  for (const { dimension, values } of report.segments.dimensions) {
    for (const { value, variants } of values) {
      for (const { variant, visitors, conversions } of variants) {
        put(`segment ${dimension} ${value} ${variant} exposed`, visitors)
        put(`segment ${dimension} ${value} ${variant} contract`, conversions)
      }
    }
  }
  for (const { variant, visitors, leads, qualified, contracts, revenue, spend } of report.money.variants) {
    const named = { exposed: visitors, lead: leads, qualified, contract: contracts, revenue, spend }
    for (const [name, number] of Object.entries(named)) put(`money ${variant} ${name}`, number)
  }
  for (const { campaign, visitors, leads, qualified, contracts, revenue, spend } of report.money.campaigns) {
    const named = { exposed: visitors, lead: leads, qualified, contract: contracts, revenue, spend }
    for (const [name, number] of Object.entries(named)) put(`campaign ${campaign} ${name}`, number)
  }
  for (const { day, variant, epoch, visitors, steps, revenue } of report.days.rows) {
    const named = { exposed: visitors, ...steps, revenue }
    for (const [name, number] of Object.entries(named)) put(`day ${day} ${variant} ${epoch} ${name}`, number)
  }
  return numbers
}

/** A line for every number that the report says wrongly, says and should not, or does not say. */
export function differences(truth: Numbers, reported: Numbers): string[] {
  const names = [...new Set([...truth.keys(), ...reported.keys()])].toSorted()
  return names.flatMap((name) => {
    const [wanted, got] = [truth.get(name) ?? 0, reported.get(name) ?? 0]
    // Money that was shared out is no whole number of kopecks.
    return Math.abs(wanted - got) < 0.01 ? [] : [`${name}: ${wanted} in truth, ${got} in the report`]
  })
}
