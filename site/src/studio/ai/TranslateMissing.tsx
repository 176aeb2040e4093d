import { useStore } from '@nanostores/preact'
import { workspaceOf } from '@pulya/contract/public-id'
import { useEffect, useRef } from 'preact/hooks'

import { aiWords } from '../i18n/ai.ts'
import type { Translatable, TranslationEditing } from '../translation/editing.ts'
import type { TranslatedText } from '../translation/text.ts'
import { aiServer, type Suggestion } from './ai-server.ts'
import { AskButton } from './AskButton.tsx'
import { savedFirst } from './saved-first.ts'
import type { AiService } from './service.ts'
import { SuggestedTranslations } from './SuggestedTranslations.tsx'
import { takeInto } from './take-into.ts'
import { toTranslate, withTranslated } from './to-translate.ts'
import { useAsking } from './use-asking.ts'

interface TranslateMissingProps {
  /** Of the translation. */
  editing: TranslationEditing<Translatable>
  original: Translatable
  /** Places of the translation whose words are its author's to choose. */
  authors: readonly { pointer: string }[]
  /** Those that say nothing in the language of the translation yet. */
  texts: readonly TranslatedText[]
  service: AiService
}

interface Answer {
  /** The translation as it was. */
  asked: Translatable
  of: readonly TranslatedText[]
  /** What the original says, by place. */
  sources: ReadonlyMap<string, string>
  suggestions: readonly Suggestion[]
}

/** As many as are sent at once; the rest can be asked for when these are taken. */
const atOnce = 40

/** Translations beside their originals: taken one by one, or all at once that the check has nothing against. */
export function TranslateMissing({ editing, original, authors, texts, service }: TranslateMissingProps) {
  const { draft, id, locale } = editing
  const document = useStore(draft.$document)
  const asking = useAsking<Answer>()
  const state = useStore(asking.$asked)
  const top = useRef<HTMLHeadingElement>(null)
  const words = aiWords[locale].translations
  const sent = toTranslate(authors, texts).slice(0, atOnce)
  // The button that was pressed is gone, for the answer or for what is left of it.
  useEffect(() => {
    if (state.is === 'answered') top.current?.focus()
  }, [state])
  if (sent.length === 0 && state.is !== 'answered') return null

  const ask = () =>
    asking.ask((signal) =>
      savedFirst(draft, async (asked) => {
        const json = { document: id, from: original.locale, texts: sent }
        const answer = await aiServer(workspaceOf(id), locale).translations(json, signal)
        if ('refused' in answer) return answer
        const sources = new Map(sent.map(({ pointer, text }) => [pointer, text]))
        return { body: { asked, of: texts, sources, ...answer.body } }
      }),
    )

  function keep(answer: Answer, those: (one: Suggestion) => boolean) {
    const suggestions = answer.suggestions.filter(those)
    if (suggestions.length > 0) asking.keep({ ...answer, suggestions })
    else asking.stop()
  }

  function take(answer: Answer, those: readonly Suggestion[]) {
    const { asked, of } = answer
    const taken = those.flatMap((one) => one.texts)
    takeInto(draft, (now) => withTranslated(now, asked, { taken, of }), words.taken(taken.length))
    keep(answer, (one) => !those.includes(one))
  }

  return (
    <section class="card" aria-labelledby="ai-translations">
      <h2 id="ai-translations" ref={top} tabIndex={-1}>
        {words.title}
      </h2>
      {state.is === 'answered' ? (
        <SuggestedTranslations
          suggestions={state.answer.suggestions}
          sources={state.answer.sources}
          from={original.locale}
          into={document.locale}
          locale={locale}
          onTake={(those) => take(state.answer, those)}
          onDiscard={(one) => keep(state.answer, (other) => other !== one)}
        />
      ) : (
        <AskButton
          asking={asking}
          service={service}
          sent={words.sent}
          label={words.ask(sent.length)}
          locale={locale}
          onAsk={() => void ask()}
        />
      )}
    </section>
  )
}
