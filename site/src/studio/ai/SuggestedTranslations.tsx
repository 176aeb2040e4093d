import type { Locale } from '@pulya/contract/locale'

import { aiWords } from '../i18n/ai.ts'
import type { Suggestion } from './ai-server.ts'
import { isWrong, SuggestionCard } from './SuggestionCard.tsx'

interface SuggestedTranslationsProps {
  suggestions: readonly Suggestion[]
  /** What the original says, by place. */
  sources: ReadonlyMap<string, string>
  from: Locale
  into: Locale
  /** Of the person who looks. */
  locale: Locale
  onTake: (those: readonly Suggestion[]) => void
  onDiscard: (one: Suggestion) => void
}

/** Each below what it translates; those the check has nothing against may be taken all at once. */
export function SuggestedTranslations({
  suggestions,
  sources,
  from,
  into,
  locale,
  onTake,
  onDiscard,
}: SuggestedTranslationsProps) {
  const words = aiWords[locale].translations
  const sound = suggestions.filter(({ findings }) => !isWrong(findings))
  return (
    <>
      <ol class="ai__suggestions" aria-label={words.suggestions}>
        {suggestions.map((one) => {
          const [{ pointer, text } = { pointer: '', text: '' }] = one.texts
          return (
            <SuggestionCard
              key={pointer}
              name={text}
              findings={one.findings}
              locale={locale}
              onTake={() => onTake([one])}
              onDiscard={() => onDiscard(one)}
            >
              <p class="muted" lang={from}>
                {sources.get(pointer)}
              </p>
              <p lang={into}>{text}</p>
            </SuggestionCard>
          )
        })}
      </ol>
      {sound.length > 1 && (
        <div class="ways">
          <button type="button" class="button button--first" onClick={() => onTake(sound)}>
            {words.takeAll(sound.length)}
          </button>
        </div>
      )}
    </>
  )
}
