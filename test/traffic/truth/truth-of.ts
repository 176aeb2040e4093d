import { windows } from './calendar.ts'
import { ways } from './known-of.ts'
import type { Counted } from './ledger.ts'

/** Numbers by their names. What is not there is nothing. */
export type Numbers = Map<string, number>

export const add = (numbers: Numbers, name: string, number = 1): unknown =>
  numbers.set(name, (numbers.get(name) ?? 0) + number)

/** Every number that a report is to say, from the ledger alone. Money in minor units. */
export function truthOf(counted: readonly Counted[]): Numbers {
  const numbers: Numbers = new Map()
  for (const visitor of counted) {
    const { audience, variant, steps } = visitor
    add(numbers, `audience ${audience}`)
    for (const step of steps.keys()) {
      if (!besideFunnel.test(step)) add(numbers, `funnel ${audience} ${variant} ${step}`)
    }
    if (audience === 'people') addPerson(numbers, visitor)
  }
  for (const { campaign, spent } of spending(counted)) add(numbers, `campaign ${campaign} spend`, spent)
  for (const { variant, spent } of spending(counted)) add(numbers, `money ${variant} spend`, spent)
  return numbers
}

/** Counted by day only. */
const besideFunnel = /^(answered:|crossed$)/

function addPerson(numbers: Numbers, visitor: Counted) {
  const { variant, epoch, facts, day, steps, revenue } = visitor
  const inTime = Object.entries(windows).filter(([step, window]) => (steps.get(step) ?? Infinity) < window)
  const counting = ['exposed', ...inTime.map(([step]) => step)]
  const paid = counting.includes('contract') ? revenue : 0

  for (const step of steps.keys()) add(numbers, `day ${day} ${variant} ${epoch} ${step}`)
  add(numbers, `day ${day} ${variant} ${epoch} revenue`, revenue)
  for (const step of ['exposed', 'lead', 'qualified', 'contract']) {
    if (steps.has(step)) add(numbers, `money ${variant} ${step}`)
  }
  add(numbers, `money ${variant} revenue`, revenue)

  for (const step of counting) add(numbers, `metric ${variant} ${step}`)
  add(numbers, `metric ${variant} paid`, paid)
  for (const [dimension, value] of Object.entries(facts)) {
    for (const step of ['exposed', 'contract']) {
      if (counting.includes(step)) add(numbers, `segment ${dimension} ${value} ${variant} ${step}`)
    }
  }
  for (const step of ['exposed', 'lead', 'qualified', 'contract']) {
    if (counting.includes(step)) add(numbers, `campaign ${facts['campaign']} ${step}`)
  }
  add(numbers, `campaign ${facts['campaign']} revenue`, paid)
}

/** What a campaign costs on a day is shared by the people it brought. */
function spending(counted: readonly Counted[]) {
  return ways.flatMap(({ campaign, daily }) => {
    const came = counted.filter(
      ({ audience, facts }) => audience === 'people' && facts['campaign'] === campaign,
    )
    const days = Map.groupBy(came, ({ day }) => day)
    return came.map(({ variant, day }) => ({
      campaign,
      variant,
      spent: daily / (days.get(day)?.length ?? 1),
    }))
  })
}
