import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { simulateTests } from '../oracles/simulation/simulate-tests.ts'
import { randomFrom } from '../oracles/simulation/random.ts'
import { readArgs } from './args.ts'
import { binomialQuantile } from './binomial.ts'
import { aaPlan, falsePositives } from './false-positives.ts'
import { readPublished } from './published.ts'
import { simulateLooks } from './simulate-looks.ts'
import { tableOf } from './table.ts'

const published = await readPublished()

describe('a draw', () => {
  test('has the shares of four fair coins: 1, 4, 6, 4 and 1 of 16', () => {
    const heads = binomialQuantile(4, 0.5)
    const middles = Array.from({ length: 16 }, (_, at) => heads((at + 0.5) / 16))
    expect(middles).toEqual([0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4])
    expect([heads(0), heads(1 / 16), heads(1 - 2 ** -32)]).toEqual([0, 1, 4])
  })

  test.each([
    [100, 0.001],
    [100, 0.9],
    [73, 0.3],
    [1, 0.5],
  ])('of %i at a rate of %f has the mean and the variance it should have', (trials, rate) => {
    const draw = binomialQuantile(trials, rate)
    const draws = Array.from({ length: 100_000 }, (_, at) => draw((at + 0.5) / 100_000))
    const mean = draws.reduce((sum, successes) => sum + successes, 0) / draws.length
    const variance = draws.reduce((sum, successes) => sum + (successes - mean) ** 2, 0) / draws.length
    expect(mean / (trials * rate)).toBeCloseTo(1, 2)
    expect(variance / (trials * rate * (1 - rate))).toBeCloseTo(1, 2)
  })

  test('of nobody is nobody', () => {
    expect(binomialQuantile(0, 0.3)(0.99)).toBe(0)
  })
})

describe('tests drawn look by look', () => {
  const setting = {
    tests: 400,
    controlRate: 0.05,
    treatmentRate: 0.08,
    treatmentShare: 0.2,
    looks: 20,
    visitorsBetweenLooks: 100,
  }
  const mean = (tests: number[][], look: number) =>
    tests.reduce((sum, sizes) => sum + (sizes[look] ?? 0), 0) / tests.length

  test('are like those drawn visitor by visitor', () => {
    const byLook = simulateLooks(setting, randomFrom(3))
    const byVisitor = simulateTests(setting)
    // Sizes deviate by about 0.9 from their mean, so the two means by about 0.06 from each other.
    for (const look of [0, 9, 19])
      expect(Math.abs(mean(byLook, look) - mean(byVisitor, look))).toBeLessThan(0.25)
  })

  test('are not looked at before there is enough', () => {
    const [sizes] = simulateLooks({ ...setting, tests: 1, visitorsPerArmMin: 200 }, randomFrom(3))
    expect(sizes?.slice(0, 6)).toEqual([0, 0, 0, 0, 0, 0])
    expect(sizes?.at(-1)).toBeGreaterThan(0)
    const [rare] = simulateLooks({ ...setting, tests: 1, conversionsMin: 1000 }, randomFrom(3))
    expect(new Set(rare)).toEqual(new Set([0]))
  })
})

describe('the ranges', () => {
  const random = randomFrom(7)
  const rangesOf = (rate: number, treatmentShare: number) =>
    falsePositives({ rate, treatmentShare, tests: 1 }, published.falsePositives, random).measured.map(
      ({ range }) => range,
    )

  test('are for tests such as these', () => {
    expect(published.power).not.toEqual([])
    expect(published.falsePositives).not.toEqual([])
    for (const { inputs } of published.falsePositives)
      expect({
        alpha: inputs.alpha,
        plannedVisitors: inputs.n_star,
        looks: inputs.looks,
        visitorsBetweenLooks: inputs.look_every_visitors,
      }).toEqual(aaPlan)
  })

  test('are the same at every rate of a split, as we take them to be', () => {
    for (const { inputs, expected } of published.falsePositives)
      expect(rangesOf(0.3, inputs.treatment_share)).toEqual([
        expected.always_valid_range,
        expected.naive_range,
        expected.last_look_range,
      ])
  })

  test.each([
    [0.1, 0.1],
    [0.005, 0.5],
    [0.995, 0.5],
  ])('where no case is like a rate of %f and a share of %f, only alpha is promised', (rate, share) => {
    expect(rangesOf(rate, share)).toEqual([[0, 0.05], undefined, undefined])
  })
})

test('the table marks what is outside of its range', () => {
  const measured = (share: number, range?: [number, number]) => ({ reading: 'always valid', share, range })
  const rows = [
    { name: 'inside', measured: [measured(0.0221, [0.012, 0.04])] },
    { name: 'on the edge', measured: [measured(0.04, [0.012, 0.04])] },
    { name: 'above', measured: [measured(0.0512, [0.012, 0.04])] },
    { name: 'below', measured: [measured(0.3, [0.36, 0.48])] },
    { name: 'shown', measured: [measured(0.5)] },
  ]
  expect(tableOf('A/A', rows).split('\n')).toEqual([
    'A/A           always valid',
    'inside         2.2 %  (1.2–4.0)',
    'on the edge    4.0 %  (1.2–4.0)',
    'above          5.1 %! (1.2–4.0)',
    'below         30.0 %! (36.0–48.0)',
    'shown         50.0 %',
  ])
})

describe('the command', () => {
  const simulate = (...args: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'run.ts'), ...args], { encoding: 'utf8' })

  test('shows the always-valid rule next to the naive one, the same for the same seed', () => {
    const args = ['--tests', '200', '--rates', '0.1']
    const { stdout, stderr } = simulate(...args)
    expect(stdout).toMatch(/always valid +1\.96 at every look/)
    expect(stdout).toMatch(/^50\/50, 10 % +\d\.\d %.+\(1\.2–4\.0\) +\d\d\.\d %.+\(36\.0–48\.0\)/m)
    expect(stdout).toMatch(/^3 % → 3\.9 %, N = 13,000 +\d\d\.\d %/m)
    expect(stderr).toMatch(/^1 of 5: 50\/50, 10 %$/m)
    expect(simulate(...args).stdout).toBe(stdout)
    expect(simulate(...args, '--seed', '8').stdout.split('\n')[4]).not.toBe(stdout.split('\n')[4])
  })

  test('fails when a rate is outside of its range, as one test cannot but be', () => {
    const { status, stdout } = simulate('--tests', '1', '--rates', '0.1')
    expect(stdout).toMatch(/\d+ outside of the range, which is made for 10,000 tests/)
    expect(status).toBe(1)
  })

  test('refuses what it cannot do', () => {
    const { status, stderr } = simulate('--rates', '0.1,2')
    expect(stderr).toContain('--rates cannot be 0.1,2\npnpm simulate')
    expect(status).toBe(1)
    expect(() => readArgs(['--tests', '0'])).toThrow('--tests cannot be 0')
    expect(() => readArgs(['--seed', '-1'])).toThrow("Option '--seed'")
  })
})
