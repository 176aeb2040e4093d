import { describe, expect, it } from 'vitest'

import { goalsOf, type Ways } from './goals.ts'

const question = (key: string) => ({ key, title: `Вопрос ${key}` })
const quiz = (...keys: string[]) => keys.map(question)
const leading = (...quizzes: ReturnType<typeof quiz>[]): Ways => ({ quizzes, contact: true })

const metricsOf = (variants: readonly Ways[]) => {
  const goals = goalsOf(variants)
  return [...goals.quiz, ...goals.leads, ...goals.money].map(({ metric }) => metric)
}

describe('what an experiment can be judged by', () => {
  it('is what can be reached in every variant', () => {
    expect(goalsOf([leading(quiz('debt', 'court')), leading(quiz('court'))]).quiz).toEqual([
      { metric: 'quiz_started' },
      { metric: 'answered:1' },
      { metric: 'answer:court', question: 'Вопрос court' },
      { metric: 'form_viewed' },
    ])
  })

  it('is nothing of a quiz where one variant has none', () => {
    const metrics = metricsOf([leading(quiz('debt')), { quizzes: [], contact: true }])
    expect(metrics).not.toContain('quiz_started')
    expect(metrics).not.toContain('answer:debt')
    expect(metrics).not.toContain('answered:1')
    expect(metrics).toContain('lead')
  })

  it('is nothing at all where contacts cannot be left and nothing is asked', () => {
    expect(metricsOf([{ quizzes: [], contact: false }])).toEqual([])
    expect(metricsOf([])).toEqual([])
  })

  it('names a question of two quizzes once', () => {
    const asked = metricsOf([leading(quiz('debt'), quiz('debt', 'city'))])
    expect(asked.filter((metric) => metric === 'answer:debt')).toHaveLength(1)
    expect(asked).toContain('answered:2')
  })
})
