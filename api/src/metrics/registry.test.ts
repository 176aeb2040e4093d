import { describe, expect, test } from 'vitest'

import { metricKey, namedMetrics } from './metric-key.ts'
import { everyMetric, metricOf } from './registry.ts'

test('every named metric is registered under its own name, and no other', () => {
  expect(everyMetric.map(({ key }) => key)).toEqual([...namedMetrics])
})

describe.each(everyMetric)('$key', (metric) => {
  test('can be named in a plan', () => {
    expect(metricKey.safeParse(metric.key).success).toBe(true)
    expect(metricOf(metric.key)).toBe(metric)
  })

  test('what costs or delays is better when there is less of it', () => {
    expect(metric.better).toBe(metric.kind === 'cost' || metric.kind === 'pace' ? 'less' : 'more')
  })
})

const costs = everyMetric.filter((metric) => metric.kind === 'cost')

test.each(costs)('$key turns over a share that is a metric, within the same window', ({ per, stage }) => {
  expect(metricOf(per.metric)).toMatchObject({ kind: 'share', step: per.step, stage })
})

test('the reach of a question and a number of answers are metrics too', () => {
  expect(metricOf('answer:debt-size')).toMatchObject({
    kind: 'share',
    step: 'answer:debt-size',
    stage: 'start',
  })
  expect(metricOf('answered:3')).toMatchObject({ kind: 'share', step: 'answered:3', stage: 'start' })
})

test('what no metric is called is refused', () => {
  expect(() => metricOf('happiness')).toThrow('happiness')
})
