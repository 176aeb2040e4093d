import type { Locale } from '@pulya/contract/locale'
import type { QuizDocument } from '@pulya/quiz/document'

import { quizMapWords } from '../../i18n/quiz-map.ts'
import type { QuizMap } from './graph.ts'
import { waysInWords } from './ways-in-words.ts'

interface OutlineProps {
  quiz: QuizDocument
  map: QuizMap
  troubles: ReadonlyMap<string, readonly string[]>
  chosen: string | undefined
  locale: Locale
  onChoose: (id: string) => void
}

/** The map for keyboards and screen readers, and for whoever would rather read: every screen with its ways on. */
export function Outline({ quiz, map, troubles, chosen, locale, onChoose }: OutlineProps) {
  const words = quizMapWords[locale]
  const screens = map.nodes.filter(({ is }) => is !== 'gate' && is !== 'contact')
  return (
    <ol class="outline">
      {screens.map(({ id, is, key, title }) => {
        const wrong = [...new Set([...(troubles.get(`w:${key}`) ?? []), ...(troubles.get(id) ?? [])])]
        return (
          <li key={id} class="outline__screen" data-trouble={wrong.length > 0 ? '' : undefined}>
            <button
              type="button"
              class="outline__name"
              aria-pressed={chosen === id}
              onClick={() => onChoose(id)}
            >
              {is === 'outcome' && <span class="tag">{words.kinds.outcome}</span>} {title || words.choice}
            </button>
            {wrong.map((text) => (
              <p class="field__flaw" key={text}>
                {text}
              </p>
            ))}
            <ul>
              {waysInWords(quiz, map, id, locale).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </li>
        )
      })}
    </ol>
  )
}
