import { describe, expect, it } from 'vitest'

import type { ExperimentLife, Whys } from '../api/data.ts'
import { drawsInWords } from './draws-in-words.ts'
import { historyOf } from './history-of.ts'
import { sharesOf } from './shares.ts'
import { stepsOn } from './steps.ts'

const life: Pick<ExperimentLife, 'changes' | 'epochs'> = {
  changes: [
    { from: 'draft', to: 'draft', by: 'u1', why: '', at: 1 },
    { from: 'draft', to: 'ready', by: 'u1', why: '', at: 2 },
    { from: 'ready', to: 'running', by: 'u2', why: '', at: 3 },
    { from: 'running', to: 'invalid', by: 'u2', why: 'published', at: 5 },
  ],
  epochs: [
    { epoch: 0, weights: { A: 1, B: 1 }, why: 'start', by: 'u2', at: 3 },
    { epoch: 1, weights: { A: 1, B: 2.5 }, why: 'weights', by: 'u2', at: 4 },
  ],
}

describe('the history of an experiment', () => {
  it('tells steps and weights in their order, the newest first', () => {
    expect(historyOf(life, 'ru').map(({ what, why }) => `${what}. ${why}`)).toEqual([
      'Идёт → Недействителен. Опубликована новая версия страницы.',
      'Новые веса. A\u00a01, B\u00a02,5',
      'Готов к запуску → Идёт. ',
      'Черновик → Готов к запуску. ',
      'Составлен черновик. ',
    ])
  })
})

describe('why a visitor sees a variant', () => {
  const found: Whys = {
    visitor: 'v',
    shows: 'B',
    decidedBy: 'weights',
    variant: 'B',
    holdout: { draw: 0.51, share: 0.05, excluded: false },
    layer: null,
    traffic: { draw: 0.12345, share: 0.5, inside: true },
    weights: {
      draw: 0.9,
      epoch: 0,
      variants: [
        { variant: 'A', weight: 1 },
        { variant: 'B', weight: 1 },
      ],
    },
    exposure: null,
  }

  it('is told draw by draw, with the number that came', () => {
    expect(drawsInWords(found, 'en').map(({ draw, number, said }) => [draw, number, said])).toEqual([
      ['Out of experiments', '0.5100', 'not below 5%: not excluded'],
      ['Part', '', 'none'],
      ['Taking part', '0.1235', 'below 50%: takes part'],
      ['Variant', '0.9000', 'split by weights A\u00a01, B\u00a01'],
    ])
  })
})

it('weights that are typed become shares of all who take part', () => {
  expect(sharesOf({ A: '1', B: '3' })).toEqual({ A: 0.25, B: 0.75 })
  expect(sharesOf({ A: '', B: '0' })).toEqual({ A: 0, B: 0 })
})

it('an archived experiment leads nowhere, and only a stopped one is decided', () => {
  const deciding = Object.entries(stepsOn).filter(([, steps]) => steps.includes('decided'))
  expect(deciding.map(([status]) => status)).toEqual(['stopped'])
  expect(stepsOn.archived).toEqual([])
})
