import { quizOfAtMost } from '@pulya/quiz/arbitrary/quiz'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { actionsOf, deadFrom, deedOf, followingOf, withCondition, withDeed } from './actions.ts'

describe('what follows an answer', () => {
  it('is the same list after it was shown as rules and an otherwise', () => {
    fc.assert(
      fc.property(quizOfAtMost(5), ({ questions }) => {
        for (const { actions } of questions) {
          expect(actionsOf(followingOf(actions)) ?? []).toEqual(actions ?? [])
        }
      }),
    )
  })

  it('has the last rule without a condition for its otherwise, if it leads somewhere', () => {
    expect(followingOf([{ tag: 'hot' }, { jump: 'q5' }])).toEqual({
      rules: [{ tag: 'hot' }],
      otherwise: 'jump:q5',
    })
    expect(followingOf([{ tag: 'hot' }]).otherwise).toBe('next')
    expect(followingOf([{ when: { tag: 'hot' }, end: 'rest' }]).otherwise).toBe('next')
    expect(followingOf(undefined)).toEqual({ rules: [], otherwise: 'next' })
  })

  it('does what is chosen and keeps the condition', () => {
    const when = { device: 'phone' } as const
    expect(withDeed({ when }, 'disqualify:rest', 'hot')).toEqual({ when, disqualify: 'rest' })
    expect(withDeed({ when }, 'tag', 'hot')).toEqual({ when, tag: 'hot' })
    expect(withDeed({}, 'set:sum', 'hot')).toEqual({ set: 'sum', to: 'sum + 1' })
    expect(deedOf({ when, set: 'sum', to: 'sum + 1' })).toBe('set:sum')
    expect(withCondition({ when, jump: 'q2' }, undefined)).toEqual({ jump: 'q2' })
  })

  it('is never read below a rule that leads everybody away', () => {
    expect(deadFrom([{ tag: 'hot' }, { end: 'rest' }, { tag: 'cold' }])).toBe(2)
    expect(deadFrom([{ when: { tag: 'hot' }, end: 'rest' }, { tag: 'cold' }])).toBe(2)
  })
})
