import type { Locale } from '@pulya/contract/locale'

import { quizMapWords } from '../../i18n/quiz-map.ts'
import type { MapNode } from './graph.ts'

interface ChosenProps {
  node: MapNode | undefined
  troubles: readonly string[]
  locale: Locale
  onLogic: (key: string) => void
  onQuestion: (key: string) => void
  onTry: (key: string) => void
}

/** What was pressed on the map or in its list, and what can be done with it. */
export function Chosen({ node, troubles, locale, onLogic, onQuestion, onTry }: ChosenProps) {
  const words = quizMapWords[locale]
  const isQuestion = node?.is === 'question' || node?.is === 'gate'
  return (
    <div class="map__chosen">
      <output>
        {node ? `${words.chosen}: ${node.title || words.choice}` : words.nothingChosen}
        {troubles.length > 0 && ` ${troubles.join('. ')}`}
      </output>
      {node && isQuestion && (
        <p class="ways">
          <button type="button" class="button" onClick={() => onLogic(node.key)}>
            {words.openLogic}
          </button>
          <button type="button" class="button" onClick={() => onQuestion(node.key)}>
            {words.openQuestion}
          </button>
          <button type="button" class="button" onClick={() => onTry(node.key)}>
            {words.startHere}
          </button>
        </p>
      )}
    </div>
  )
}
