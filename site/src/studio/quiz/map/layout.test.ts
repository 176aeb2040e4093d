import { quizOfAtMost } from '@pulya/quiz/arbitrary/quiz'
import { soundQuestions, soundQuiz } from '@pulya/quiz/check/sound-quiz'
import { pathThrough } from '@pulya/quiz/path'
import { answersTo, given } from '@pulya/quiz/arbitrary/answers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { mapOf, reachedIn } from './graph.ts'
import { layoutOf, type PlacedNode, type Point } from './layout.ts'

const boxOf = ({ x, y, width, height }: PlacedNode) => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y,
  bottom: y + height,
})

const pairs = (points: readonly Point[]) =>
  points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }))

/** Whether a straight piece of a way goes through the inside of a screen. */
function crosses({ from, to }: { from: Point; to: Point }, node: PlacedNode): boolean {
  const { left, right, top, bottom } = boxOf(node)
  return (
    Math.max(from.x, to.x) > left &&
    Math.min(from.x, to.x) < right &&
    Math.max(from.y, to.y) > top &&
    Math.min(from.y, to.y) < bottom
  )
}

describe('the map of a quiz', () => {
  it('lays no two screens over each other', () => {
    fc.assert(
      fc.property(quizOfAtMost(7), (quiz) => {
        const { nodes } = layoutOf(mapOf(quiz))
        for (const [index, one] of nodes.entries()) {
          for (const other of nodes.slice(index + 1)) {
            const [a, b] = [boxOf(one), boxOf(other)]
            const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
            expect(apart, `${one.id} ${other.id}`).toBe(true)
          }
        }
      }),
    )
  })

  it('leads every way of a sound quiz down, and through no screen', () => {
    fc.assert(
      fc.property(quizOfAtMost(7), (quiz) => {
        const { nodes, edges, width, height } = layoutOf(mapOf(quiz))
        for (const { points, back, from, to } of edges) {
          expect(back).toBe(false)
          for (const piece of pairs(points)) {
            expect(piece.to.y, `${from} ${to}`).toBeGreaterThanOrEqual(piece.from.y)
            expect(
              nodes.filter((node) => crosses(piece, node)).map(({ id }) => `${from}-${to} over ${id}`),
            ).toEqual([])
          }
          for (const { x, y } of points)
            expect([x > 0 && x < width, y > 0 && y < height]).toEqual([true, true])
        }
      }),
    )
  })

  it('draws a jump of a draft that leads back, and calls it so', () => {
    const quiz = soundQuiz()
    const draft = {
      ...quiz,
      questions: quiz.questions.map((question) =>
        question.key === 'q4' ? { ...question, actions: [{ jump: 'q2' }] } : question,
      ),
    }
    const back = layoutOf(mapOf(draft)).edges.filter((edge) => edge.back)
    expect(back.map(({ from, to }) => [from, to])).toEqual([['q:q4', 'q:q2']])
  })

  it('has a way for every step anybody can make', () => {
    const walked = quizOfAtMost(7).chain((quiz) =>
      fc.tuple(fc.constant(quiz), answersTo(quiz.questions), given),
    )
    fc.assert(
      fc.property(walked, ([quiz, answers, known]) => {
        const map = mapOf(quiz)
        const reached = reachedIn(map)
        const { questions } = pathThrough(quiz, ({ key }) => answers[key], known)
        for (const { key } of questions) expect(reached).toContain(`q:${key}`)
      }),
    )
  })

  it('leads from the rules of a question to where they say, and on in order when the last one has a condition', () => {
    const actions = [
      { when: { device: 'phone' }, jump: 'q4' },
      { when: { tag: 'hot' }, disqualify: 'near' },
    ]
    const quiz = soundQuiz({ questions: soundQuestions({ q1: { actions } }) })
    const ways = mapOf(quiz).edges.filter(({ from }) => from === 'q:q1')
    expect(ways.map(({ to, is }) => [to, is])).toEqual([
      ['q:q4', 'jump'],
      ['o:near', 'disqualify'],
      ['q:q2', 'next'],
    ])
  })

  it('gets to no question that everybody is led past', () => {
    const quiz = soundQuiz({ questions: soundQuestions({ q1: { actions: [{ jump: 'q3' }] } }) })
    const map = mapOf(quiz)
    const reached = reachedIn(map)
    expect(map.nodes.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual(['q:q2'])
  })

  it('tells of a rule that leads to what is not there', () => {
    const quiz = soundQuiz()
    const draft = {
      ...quiz,
      outcomes: quiz.outcomes.slice(1),
      questions: quiz.questions.map((question) =>
        question.key === 'q1' ? { ...question, actions: [{ end: 'near' }] } : question,
      ),
    }
    expect(mapOf(draft).lost).toEqual([{ from: 'q:q1', rule: 0, to: 'near' }])
  })

  it('is laid out for two hundred questions before anybody notices', () => {
    const sound = soundQuiz()
    const [first] = sound.questions
    if (!first) throw new Error('A quiz asks something')
    const questions = Array.from({ length: 200 }, (_, place) => ({
      ...first,
      key: `q${place}`,
      when: { device: 'phone' } as const,
      actions: [
        { when: { tag: 'hot' }, end: 'near' },
        ...(place < 190 ? [{ when: { tag: 'far' }, jump: `q${place + 9}` }] : []),
      ],
    }))
    const quiz = { ...sound, questions }
    const began = performance.now()
    const { nodes } = layoutOf(mapOf(quiz))
    expect(nodes).toHaveLength(404)
    expect(performance.now() - began).toBeLessThan(100)
  })
})
