import { describe, expect, test } from 'vitest'

import { states } from '../shape/overview.ts'
import { decide, type Facts, type State } from './decide.ts'

const calm: Facts = {
  unsound: [],
  missing: [],
  primary: 'open',
  guardrails: [],
  strict: false,
  tooSmall: false,
  spent: false,
}

const cases: [string, Partial<Facts>, State][] = [
  ['nothing is known yet', {}, 'collecting'],
  [
    'visitors are not split as planned, however clear the effect',
    { unsound: ['split'], primary: 'better' },
    'hidden',
  ],
  ['people crossed and days are missing', { unsound: ['crossed'], missing: ['days'] }, 'hidden'],
  ['too little was seen of a clear effect', { missing: ['conversions'], primary: 'better' }, 'early'],
  ['too little was seen of clear harm', { missing: ['days'], primary: 'worse' }, 'early'],
  ['the primary metric is worse', { primary: 'worse' }, 'harmful'],
  [
    'it is better and a guardrail is harmed',
    { primary: 'better', guardrails: ['safe', 'harmed'] },
    'harmful',
  ],
  ['a guardrail alone is harmed', { guardrails: ['harmed'], tooSmall: true }, 'harmful'],
  ['it is better', { primary: 'better' }, 'winner'],
  ['it is better, by little', { primary: 'better', tooSmall: true, spent: true }, 'winner'],
  ['it is better and guardrails are not known', { primary: 'better', guardrails: ['unknown'] }, 'winner'],
  ['the same, strictly', { primary: 'better', guardrails: ['unknown'], strict: true }, 'collecting'],
  ['strictly, all guardrails are safe', { primary: 'better', guardrails: ['safe'], strict: true }, 'winner'],
  ['the effect is too small to matter', { tooSmall: true, spent: true }, 'no-difference'],
  ['everything planned was seen', { spent: true }, 'out-of-budget'],
]

describe.each(cases)('when %s', (_when, facts, state) => {
  test(`it is ${state}`, () => {
    expect(decide({ ...calm, ...facts }).state).toBe(state)
  })
})

test('every state is among the cases', () => {
  expect(new Set(cases.map(([, , state]) => state))).toEqual(new Set(states))
})

test('a reason is given only where there is no verdict', () => {
  expect(decide({ ...calm, unsound: ['split'], missing: ['days'] }).because).toEqual(['split'])
  expect(decide({ ...calm, missing: ['visitors', 'days'] }).because).toEqual(['visitors', 'days'])
  expect(decide({ ...calm, primary: 'better' }).because).toEqual([])
})
