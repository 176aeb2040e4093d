import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'

import { aiRefusal, aiWords } from '../i18n/ai.ts'
import type { Asking } from './keep-asking.ts'
import type { AiService } from './service.ts'

interface AskButtonProps {
  asking: Pick<Asking<unknown>, '$asked' | 'stop'>
  service: AiService
  /** What of the document goes out, and what does not. */
  sent: string
  label: string
  locale: Locale
  /** For those who do not see the answer come. */
  came?: string
  onAsk: () => void
}

/** Puts a question, after saying who will read it; what came of it is told below. */
export function AskButton({ asking, service, sent, label, locale, came, onAsk }: AskButtonProps) {
  const asked = useStore(asking.$asked)
  const words = aiWords[locale]
  const busy = asked.is === 'asking'
  return (
    <>
      <p class="muted">
        {words.readBy(service.host, service.model)} {sent} {words.never}
      </p>
      <div class="ways ai__ways">
        <button
          type="button"
          class="button"
          aria-disabled={busy}
          onClick={() => {
            if (!busy) onAsk()
          }}
        >
          {busy ? words.asking : label}
        </button>
        {busy && (
          <>
            <progress class="ai__progress" aria-label={words.asking} />
            <button type="button" class="button button--bare" onClick={asking.stop}>
              {words.giveUp}
            </button>
          </>
        )}
      </div>
      <output class="visually-hidden">{asked.is === 'answered' && came}</output>
      <output class="field__flaw">
        {asked.is === 'refused' && `${words.refused} ${aiRefusal(locale, asked.refused)}`}
      </output>
    </>
  )
}
