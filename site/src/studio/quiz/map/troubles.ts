import type { Locale } from '@pulya/contract/locale'
import type { Finding } from '@pulya/quiz/check/finding'
import { findingInWords } from '@pulya/quiz/check/in-words'
import type { QuizDocument } from '@pulya/quiz/document'

import { quizMapWords } from '../../i18n/quiz-map.ts'
import { foundAt } from '../found-at.ts'
import { type QuizMap, reachedIn } from './graph.ts'
import type { Layout } from './layout.ts'

/** What is wrong with a screen, by the id of its node: seen on the map at once, weighed by the check once it is saved. */
export function troublesOf(
  { questions, outcomes }: Pick<QuizDocument, 'questions' | 'outcomes'>,
  map: QuizMap,
  { edges }: Pick<Layout, 'edges'>,
  found: readonly Finding[],
  locale: Locale,
): Map<string, string[]> {
  const words = quizMapWords[locale]
  const troubles = new Map<string, string[]>()
  const tell = (id: string, text: string) => {
    const told = troubles.get(id) ?? []
    if (!told.includes(text)) troubles.set(id, [...told, text])
  }
  const reached = reachedIn(map)
  for (const { id } of map.nodes) if (!reached.has(id)) tell(id, words.unreached)
  for (const { from, rule } of map.lost) tell(from, words.lost(rule + 1))
  for (const { from, rule = 0, back } of edges) if (back) tell(from, words.back(rule + 1))
  const places = [
    ...questions.map(({ key }, place) => ({ id: `q:${key}`, pointer: `#/questions/${place}` })),
    ...outcomes.map(({ key }, place) => ({ id: `o:${key}`, pointer: `#/outcomes/${place}` })),
  ]
  const errors = found.filter(({ level }) => level === 'error')
  for (const { id, pointer } of places) {
    for (const finding of foundAt(errors, pointer)) {
      const isKnown = unreachable.has(finding.code) && !reached.has(id)
      if (isKnown) continue
      const { text } = findingInWords(locale, finding)
      const rule = /\/actions\/(\d+)/.exec(finding.pointer)?.[1]
      tell(id, rule === undefined ? text : words.ofRule(Number(rule) + 1, text))
    }
  }
  return troubles
}

/** What the map itself says in fewer words. */
const unreachable: ReadonlySet<Finding['code']> = new Set(['question-unreachable', 'outcome-unreachable'])
