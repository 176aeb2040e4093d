import { describe, expect, it } from 'vitest'

import type { Experiment } from '../api/data.ts'
import { blankForm, formOf, type PlanForm, planFrom } from './plan-form.ts'
import { numberTyped, typed, typedPercent } from './typed-number.ts'

const filled: PlanForm = {
  ...blankForm(['A', 'B', 'C']),
  name: 'Вопрос в заголовке',
  metric: 'lead',
  baseline: '3,2',
  visitorsPerDay: '1 200',
}

describe('a number', () => {
  it('is read as people type it', () => {
    expect(['3,2', '3.2', '1 200', '12 %', '7'].map(numberTyped)).toEqual([3.2, 3.2, 1200, 12, 7])
  })

  it('is not made of anything else', () => {
    expect(['', 'много', '-5', '1,2,3', '1e9', '5 %%x'].map(numberTyped)).toEqual(
      Array.from({ length: 6 }, () => undefined),
    )
  })

  it('stands in a field without the dust of binary', () => {
    expect(typed('ru', 0.07 * 100)).toBe('7')
    expect(typedPercent('ru', 0.0324159)).toBe('3,24')
    expect(typedPercent('en', 0.125)).toBe('12.5')
  })
})

describe('a plan that is typed', () => {
  it('is one in shares and numbers', () => {
    const read = planFrom({ ...filled, guardrails: [{ metric: 'qualified', margin: '10' }] })
    expect(read).toMatchObject({
      wanted: {
        name: 'Вопрос в заголовке',
        traffic: 1,
        layer: null,
        weights: { A: 1, B: 1, C: 1 },
        plan: {
          metric: 'lead',
          baseline: 0.032,
          effect: 0.2,
          visitorsPerDay: 1200,
          alpha: 0.05,
          power: 0.8,
          guardrails: [{ metric: 'qualified', margin: 0.1 }],
          windows: { start: 1, lead: 7, qualified: 30, contract: 90 },
          cap: 0.99,
        },
      },
      asked: { variants: 3 },
    })
  })

  it('names every place where a number is missing', () => {
    const read = planFrom({
      ...filled,
      metric: '',
      baseline: '',
      layer: { from: '0', to: 'до конца' },
      guardrails: [{ metric: '', margin: '10' }],
      weights: { A: '1', B: '' },
    })
    expect(read).toEqual({
      missing: [
        '#/plan/metric',
        '#/plan/baseline',
        '#/plan/guardrails/0/metric',
        '#/layer/to',
        '#/weights/B',
      ],
    })
  })

  it('does not count a variant without weight among those compared', () => {
    expect(planFrom({ ...filled, weights: { A: '1', B: '1', C: '0' } })).toMatchObject({
      asked: { variants: 2 },
    })
  })

  it('of an A/A test has two names alike and moves nobody', () => {
    const read = planFrom({ ...filled, purpose: 'aa', bandit: true })
    expect(read).toMatchObject({ asked: { variants: 2 }, wanted: { purpose: 'aa', plan: { bandit: false } } })
    expect('wanted' in read && read.wanted).not.toHaveProperty('weights')
  })
})

it('a draft opened again reads as it was written', () => {
  const first = planFrom({ ...filled, layer: { from: '0', to: '50' }, traffic: '40' })
  const draft = { ...('wanted' in first ? first.wanted : {}), variants: [] } as unknown as Experiment
  const variants = ['A', 'B', 'C'].map((key) => ({
    key,
    name: key,
    weight: 1,
    control: key === 'A',
    shows: key,
  }))
  const again = formOf({ ...draft, variants }, ['A', 'B', 'C'], 'ru')
  expect(planFrom(again)).toEqual(first)
})
