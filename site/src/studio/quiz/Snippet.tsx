import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'

import type { Reply } from '../api/reply.ts'
import { Icon } from '../frame/Icon.tsx'
import { quizTextWords } from '../i18n/quiz.ts'
import type { Publication } from '../publish/publication.ts'

interface Pin {
  address: string
  integrity: string
}

interface SnippetProps {
  /** The line that follows every publication. */
  following: string
  /** A window is brought by a script of its own, which cannot be pinned. */
  pinnable: boolean
  /** Keeps the script as it is now. */
  pin: () => Promise<Reply<Pin>>
  publication: Publication
  locale: Locale
}

/** The one line for somebody's site: one that follows every publication, or one that allows only the bytes of this. */
export function Snippet({ following, pinnable, pin, publication, locale }: SnippetProps) {
  const number = useStore(publication.$number)
  const [pinned, setPinned] = useState<(Pin & { number: number | null }) | 'refused' | null>(null)
  const words = quizTextWords[locale].snippet
  // What was pinned is of the publication of that time.
  const kept = pinnable && pinned !== 'refused' && pinned?.number === number ? pinned : null
  const code = kept
    ? `<script async src="${kept.address}" integrity="${kept.integrity}" crossorigin="anonymous"></script>`
    : following

  const keep = async () => {
    const answered = await pin()
    setPinned('body' in answered ? { ...answered.body, number } : 'refused')
  }

  return (
    <div class="snippet">
      <h3>{words.title}</h3>
      {number !== null && pinnable && (
        <p class="snippet__kinds">
          <button
            type="button"
            class="button button--quiet"
            aria-pressed={!kept}
            onClick={() => setPinned(null)}
          >
            {words.following}
          </button>
          <button type="button" class="button button--quiet" aria-pressed={!!kept} onClick={keep}>
            {words.pinned}
          </button>
        </p>
      )}
      <p class="muted">{number === null ? words.unpublished : kept ? words.pinnedText : words.text}</p>
      <output>{pinned === 'refused' && words.pinRefused}</output>
      <code class="snippet__code">{code}</code>
      <p>
        <button type="button" class="button" data-copy={code}>
          <Icon name="copy" /> {words.copy}
        </button>
      </p>
    </div>
  )
}
