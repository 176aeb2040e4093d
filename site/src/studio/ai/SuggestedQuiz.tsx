import type { Locale } from '@pulya/contract/locale'
import { placeIn } from '@pulya/contract/pointer'
import { useEffect, useRef, useState } from 'preact/hooks'

import { aiWords } from '../i18n/ai.ts'
import { useComingBack } from '../ui/use-coming-back.ts'
import type { QuizSuggestion } from './ai-server.ts'
import { keepQuiz } from './keep-quiz.ts'
import { SuggestionFindings } from './SuggestionFindings.tsx'

interface SuggestedQuizProps {
  suggestion: QuizSuggestion
  workspace: string
  locale: Locale
  onDiscard: () => void
}

/** A quiz in outline, with what is doubtful about it: to be made a draft, or put away. */
export function SuggestedQuiz({ suggestion, workspace, locale, onDiscard }: SuggestedQuizProps) {
  const words = aiWords[locale].quiz
  const { outline, findings } = suggestion
  const top = useRef<HTMLHeadingElement>(null)
  const [id] = useState(() => crypto.randomUUID())
  const [made, setMade] = useState<{ refusal?: string }>()
  const busy = made !== undefined && made.refusal === undefined

  useComingBack(() => setMade(undefined))
  // Whoever waited for it is led to it.
  useEffect(() => top.current?.focus(), [suggestion])

  async function make() {
    if (busy) return
    setMade({})
    const result = await keepQuiz(suggestion, { id, workspace, locale })
    if ('refusal' in result) return setMade(result)
    location.assign(result.editor)
  }

  return (
    <article class="ai__suggestion">
      <h3 class="ai__headline" ref={top} tabIndex={-1}>
        {outline.title}
      </h3>
      <Outline
        title={words.questions}
        lines={outline.questions.map(({ title, options }) => [title, options.join(' · ')])}
      />
      <Outline title={words.outcomes} lines={outline.outcomes.map(({ title, text }) => [title, text])} />
      <SuggestionFindings
        id="described-quiz-found"
        findings={findings}
        locale={locale}
        whereOf={({ pointer }) => whereIn(pointer, words)}
      />
      <div class="ways">
        <button
          type="button"
          class="button button--first"
          aria-disabled={busy}
          aria-describedby="described-quiz-found"
          onClick={() => void make()}
        >
          {busy ? words.making : words.make}
        </button>
        <button type="button" class="button button--bare" onClick={onDiscard}>
          {aiWords[locale].discard}
        </button>
      </div>
      <output class="field__flaw">{made?.refusal}</output>
    </article>
  )
}

interface OutlineProps {
  title: string
  /** What each is called, and what there is to it. */
  lines: readonly (readonly [string, string])[]
}

const Outline = ({ title, lines }: OutlineProps) => (
  <>
    <h4 class="ai__part">{title}</h4>
    <ol class="ai__outline">
      {lines.map(([name, inside]) => (
        <li key={name}>
          {name} <span class="muted">{inside}</span>
        </li>
      ))}
    </ol>
  </>
)

function whereIn(pointer: string, words: (typeof aiWords)['ru']['quiz']): string {
  const [member, index] = placeIn(pointer)
  if (typeof index !== 'number') return words.elsewhere
  if (member === 'questions') return words.question(index + 1)
  return member === 'outcomes' ? words.outcome(index + 1) : words.elsewhere
}
