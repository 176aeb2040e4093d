import { useStore } from '@nanostores/preact'
import { placeIn } from '@pulya/contract/pointer'
import type { OfferDocument } from '@pulya/offer/document'
import { useRef, useState } from 'preact/hooks'

import { idOf } from '../editor/field.ts'
import { aiWords } from '../i18n/ai.ts'
import type { OfferEditing } from '../offer/keep-offer.ts'
import { Field } from '../ui/Field.tsx'
import { focusSoon } from '../ui/focus-soon.ts'
import { aiServer, type Suggestion } from './ai-server.ts'
import { AskButton } from './AskButton.tsx'
import { savedFirst } from './saved-first.ts'
import type { AiService } from './service.ts'
import { SuggestionCard } from './SuggestionCard.tsx'
import { takeInto } from './take-into.ts'
import { withTaken } from './taken.ts'
import { useAsking } from './use-asking.ts'

interface HeadlinesProps {
  editing: OfferEditing
  service: AiService
  /** Key of the one that is edited. */
  variant: string
}

interface Answer {
  /** The offer the question was about. */
  asked: OfferDocument
  suggestions: readonly Suggestion[]
}

/** Other ways to begin an offer. None of them stands on the page before it is taken. */
export function Headlines({ editing, service, variant }: HeadlinesProps) {
  const { draft, locale, id, workspace } = editing
  const asking = useAsking<Answer>()
  const state = useStore(asking.$asked)
  const [wish, setWish] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const words = aiWords[locale].headlines

  const ask = () =>
    asking.ask((signal) =>
      savedFirst(draft, async (asked) => {
        const json = { document: id, variant, ...(wish.trim() && { wish: wish.trim() }) }
        const answer = await aiServer(workspace, locale).headlines(json, signal)
        return 'body' in answer ? { body: { asked, ...answer.body } } : answer
      }),
    )

  const without = ({ asked, suggestions }: Answer, one: Suggestion) =>
    asking.keep({ asked, suggestions: suggestions.filter((other) => other !== one) })

  function take(answer: Answer, one: Suggestion) {
    takeInto(draft, (now) => withTaken(now, answer.asked, one.texts), words.taken)
    without(answer, one)
    const [first] = one.texts
    if (first) focusSoon(idOf(placeIn(first.pointer)))
  }

  return (
    <>
      <Field label={words.wish} value={wish} onValue={setWish} autoComplete="off" note={words.wishNote} />
      <AskButton
        asking={asking}
        service={service}
        sent={words.sent}
        label={state.is === 'answered' ? words.again : words.ask}
        locale={locale}
        came={words.suggestions}
        onAsk={() => void ask()}
      />
      {state.is === 'answered' && (
        <ol class="ai__suggestions" ref={list} tabIndex={-1} aria-label={words.suggestions}>
          {state.answer.suggestions.map((one) => {
            const [headline = '', subhead] = one.texts.map(({ text }) => text)
            return (
              <SuggestionCard
                key={headline}
                name={headline}
                findings={one.findings}
                locale={locale}
                onTake={() => take(state.answer, one)}
                onDiscard={() => {
                  without(state.answer, one)
                  list.current?.focus()
                }}
              >
                <p class="ai__headline">{headline}</p>
                {subhead && <p>{subhead}</p>}
              </SuggestionCard>
            )
          })}
        </ol>
      )}
    </>
  )
}
