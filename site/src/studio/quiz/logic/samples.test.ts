import { soundQuiz } from '@pulya/quiz/check/sound-quiz'
import { describe, expect, it } from 'vitest'

import { resultOf, sampleOf } from './samples.ts'

const quiz = soundQuiz({
  variables: [
    { key: 'visits', start: 2 },
    { key: 'price', formula: 'q4 * 10 + visits' },
    { key: 'total', formula: 'price + price' },
  ],
})

describe('the result of a formula with sample answers', () => {
  it('takes the numbers chosen, and the middle of a scale where none was', () => {
    expect(resultOf(quiz, { q4: 7 }, 'q4 * 10')).toBe(70)
    expect(resultOf(quiz, {}, 'q4')).toBe(50)
  })

  it('goes through variables above', () => {
    expect(sampleOf(quiz, { q4: 7 }, 'total')).toBe(144)
  })

  it('ends in a draft whose variable names itself', () => {
    const draft = { ...quiz, variables: [{ key: 'loop', formula: 'loop + 1' }] }
    expect(sampleOf(draft, {}, 'loop')).toBe(1)
  })

  it('is nothing while the formula cannot be read', () => {
    expect(resultOf(quiz, {}, 'q4 *')).toBeUndefined()
  })
})
