import { useStore } from '@nanostores/preact'
import type { Locale } from '@pulya/contract/locale'
import { useState } from 'preact/hooks'

import { ownApi } from '../api/browser.ts'
import { reply } from '../api/reply.ts'
import { Live } from '../frame/Live.tsx'
import { applyWords } from '../i18n/experiment-apply.ts'
import { because } from '../i18n/refusal.ts'
import { Fold } from '../publish/Fold.tsx'
import { Progress } from '../ui/Progress.tsx'
import { type ApplyServer, keepApplying } from './applying.ts'
import { WouldChange } from './WouldChange.tsx'

interface ApplyWinnerProps {
  experiment: string
  /** Other offers of the firm. */
  offers: readonly { id: string; title: string }[]
  locale: Locale
}

/** The winner into drafts of other offers, never before what would change has been seen. */
export function ApplyWinner({ experiment, offers, locale }: ApplyWinnerProps) {
  const words = applyWords[locale]
  const [applying] = useState(() => keepApplying(applyServer(experiment, locale)))
  const chosen = useStore(applying.$chosen)
  const state = useStore(applying.$state)
  const refused = useStore(applying.$refused)
  const documents = 'documents' in state ? state.documents : []
  const changing = documents.filter(({ changed }) => changed.length > 0)
  return (
    <Live>
      <Fold title={words.open}>
        <p class="muted">{offers.length === 0 ? words.noOthers : words.note}</p>
        {offers.length > 0 && (
          <fieldset class="choices">
            <legend class="field__label">{words.to}</legend>
            {offers.map(({ id, title }) => (
              <label class="choices__one" key={id}>
                <input
                  type="checkbox"
                  checked={chosen.has(id)}
                  disabled={state.is === 'putting'}
                  onChange={({ currentTarget }) => applying.choose(id, currentTarget.checked)}
                />
                {title}
              </label>
            ))}
          </fieldset>
        )}
        {chosen.size > 0 && state.is !== 'done' && (
          <p>
            <button type="button" class="button" onClick={() => void applying.look()}>
              {words.look}
            </button>
          </p>
        )}
        {documents.map((one) => (
          <WouldChange key={one.document.id} applied={one} locale={locale} />
        ))}
        <p class="ways">
          {state.is === 'shown' && changing.length > 0 && (
            <button type="button" class="button button--first" onClick={() => void applying.put()}>
              {words.put(changing.length)}
            </button>
          )}
          {state.is === 'done' && state.undoable && (
            <button type="button" class="button" onClick={() => void applying.undo()}>
              {words.undo}
            </button>
          )}
        </p>
        {(state.is === 'looking' || state.is === 'putting') && <Progress label={words[state.is]} />}
        <output>
          {state.is === 'looking' && words.looking}
          {state.is === 'putting' && words.putting}
          {state.is === 'done' && words.done(changing.length)}
          {state.is === 'undone' && words.undone}
          {refused && (
            <span class="field__flaw">
              {words.refused} {refused.errors[0]?.detail ?? because(locale, refused)}
            </span>
          )}
        </output>
      </Fold>
    </Live>
  )
}

function applyServer(experiment: string, locale: Locale): ApplyServer {
  const calls = () => ownApi(locale).api
  return {
    apply: (to, preview) =>
      reply(calls().experiments[':experiment'].apply.$post({ param: { experiment }, json: { to, preview } })),
    read: (document) => reply(calls().documents[':document'].$get({ param: { document } })),
    save: (document, revision, draft) =>
      reply(calls().documents[':document'].draft.$put({ param: { document }, json: { revision, draft } })),
  }
}
