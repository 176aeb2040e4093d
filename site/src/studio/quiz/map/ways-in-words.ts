import type { Locale } from '@pulya/contract/locale'
import type { QuizDocument } from '@pulya/quiz/document'

import { quizMapWords } from '../../i18n/quiz-map.ts'
import { conditionInWords } from '../condition-in-words.ts'
import type { MapEdge, QuizMap } from './graph.ts'

/** Where one gets from a screen, a line for every way; the question’s own condition comes first. */
export function waysInWords(quiz: QuizDocument, map: QuizMap, id: string, locale: Locale): string[] {
  const words = quizMapWords[locale]
  const titles = new Map(map.nodes.map((node) => [node.id, node.is === 'choice' ? words.choice : node.title]))
  const from = (one: string) => map.edges.filter((edge) => edge.from === one)
  const gate = id.startsWith('q:') ? from(id.replace('q:', 'w:')) : []
  const asked = gate.map(({ is, to, when }) =>
    is === 'shown' && when
      ? words.shownIf(conditionInWords(quiz, when, locale))
      : words.skipped(titles.get(to) ?? ''),
  )
  return [...asked, ...from(id).map((edge) => inWords(edge))]

  function inWords({ is, to, when, rule }: MapEdge): string {
    const title = titles.get(to) ?? ''
    const on =
      is === 'jump'
        ? words.jump(title)
        : is === 'end'
          ? words.end(title)
          : is === 'disqualify'
            ? words.disqualify(title)
            : id === 'choice'
              ? words.end(title)
              : words.next(title)
    if (rule === undefined) return on
    const whom = when
      ? words.ifSo(conditionInWords(quiz, when, locale))
      : is === 'otherwise'
        ? words.otherwise
        : words.always
    return `${rule + 1}. ${whom}: ${on}`
  }
}
