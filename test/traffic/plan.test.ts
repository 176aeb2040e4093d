import { flawsIn } from '@pulya/questions/check'
import { definitions, type Question } from '@pulya/questions/definitions'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { fateOf, planOf } from './plan.ts'
import type { Rates } from './rates.ts'

const crowd = (seed: number, nojs = 0.2) =>
  Array.from({ length: 4000 }, (_, index) => planOf(seed, index, nojs))

/** Everything about a plan that can be compared. */
const written = (plans: ReturnType<typeof crowd>) => JSON.stringify(plans)

test('a seed makes the same people every time, another seed makes others', () => {
  expect(written(crowd(7))).toBe(written(crowd(7)))
  expect(written(crowd(8))).not.toBe(written(crowd(7)))
})

test('the share of browsers without scripts is the one asked for', () => {
  const without = crowd(7, 0.2).filter(({ script }) => !script).length / 4000
  // Four standard deviations of a share of 0.2 among 4000.
  expect(Math.abs(without - 0.2)).toBeLessThan(0.026)
  expect(crowd(7, 0).every(({ script }) => script)).toBe(true)
  expect(crowd(7, 1).some(({ script }) => script)).toBe(false)
})

test('leads, qualified and contracts come at the rates of their variant', () => {
  const rates: Rates = {
    lead: { '*': 0.1, B: 0.5 },
    qualified: { '*': 0.4 },
    contract: { '*': 0.5 },
    sum: { '*': 80_000 },
  }
  const fates = (variant: string) => crowd(3).map((plan) => fateOf(plan, rates, variant))
  const leadsOf = (variant: string) => fates(variant).filter(({ lead }) => lead)
  const leads = leadsOf('B')
  const contracts = leads.filter(({ contract }) => contract)
  expect(leads.length / 4000).toBeCloseTo(0.5, 1)
  expect(leadsOf('A').length / 4000).toBeCloseTo(0.1, 1)
  expect(contracts.length / leads.length).toBeCloseTo(0.2, 1)
  const mean = contracts.reduce((total, { sum }) => total + sum, 0) / contracts.length
  expect(mean / 100 / 80_000).toBeCloseTo(1, 1)
})

test('nobody has the phone of anybody else', () => {
  expect(new Set(crowd(7).map(({ contact }) => contact.phone)).size).toBe(4000)
})

const today = new Date().toISOString().slice(0, 10)
const options = ['a', 'b', 'c', 'd'].map((key) => ({ key, label: key }))
/** A file is never sent by simulated people. */
const everyKind = Object.values(definitions)
  .map(({ blank }): Question => blank('any', 'en'))
  .filter(({ kind }) => kind !== 'file')
const asked: Question[] = [
  ...everyKind,
  { ...definitions.single.blank('single', 'en'), options },
  {
    ...definitions.multiple.blank('several', 'en'),
    options: [
      ...options,
      { key: 'alone', label: 'None', exclusive: true },
      { key: 'own', label: 'Own', other: true },
    ],
    atLeast: 2,
    atMost: 3,
  },
  { ...definitions.slider.blank('slider', 'en'), min: -3, max: 10, step: 5 },
]

test('an answer is one the quiz accepts, and the same each time', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(20_000), fc.constantFrom(...asked), (seed, index, question) => {
      const answer = planOf(seed, index, 0).answerTo(question)
      expect(flawsIn(question, answer, today)).toEqual([])
      expect(planOf(seed, index, 0).answerTo(question)).toEqual(answer)
    }),
  )
})
