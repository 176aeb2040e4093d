import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import { atom, type WritableAtom } from 'nanostores'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

import { Icon } from '../frame/Icon.tsx'
import { Live } from '../frame/Live.tsx'
import { editorWords } from '../i18n/editor.ts'
import type { Publication } from '../publish/publication.ts'
import { PublishButton } from '../publish/PublishButton.tsx'
import type { Draft } from './draft.ts'
import type { FieldSection } from './field.ts'
import { Preview } from './Preview.tsx'
import { SaveLine } from './SaveLine.tsx'
import { Sections } from './Sections.tsx'
import { Troubles } from './Troubles.tsx'
import { HistoryButtons } from './HistoryButtons.tsx'
import { Others } from './Others.tsx'
import { OthersHere } from './others-here.ts'
import type { PresenceServer } from './presence.ts'
import { useKeeping } from './use-keeping.ts'
import { usePresence } from './use-presence.ts'
import { Toasts } from '../ui/Toasts.tsx'

/** What is on a phone's screen, which has room for one of the two. */
export type Pane = 'texts' | 'preview'

interface EditorProps {
  title: string
  draft: Draft<unknown>
  server: PresenceServer
  publication: Publication
  sections?: readonly FieldSection[]
  /** With those that are shown only at another time; the same when absent. */
  allSections?: readonly FieldSection[] | (() => readonly FieldSection[])
  preview: string
  /** Instead of a single preview. */
  canvas?: ComponentChildren
  /** For those who change it from elsewhere. */
  pane?: WritableAtom<Pane>
  locale: Locale
  /** The role of this person lets them change it. */
  editable: boolean
  onSeek?: (pointer: string) => void
  /** Whenever another page has come into the preview. */
  onShown?: (page: Document) => void
  /** Before the texts. */
  children: ComponentChildren
  /** After them: what is chosen and not written. */
  more?: ComponentChildren
}

/** A document with its texts on one side and what visitors will see on the other; on a phone, one at a time. */
export function Editor({
  title,
  draft,
  server,
  publication,
  sections = [],
  allSections = sections,
  preview,
  canvas,
  pane: kept,
  locale,
  editable,
  onSeek,
  onShown,
  children,
  more,
}: EditorProps) {
  const document = useStore(draft.$document)
  const revision = useStore(draft.$revision)
  const flaws = useStore(draft.$flaws)
  const [$pane] = useState(() => kept ?? atom<Pane>('texts'))
  const pane = useStore($pane)
  const words = editorWords[locale]
  const presence = usePresence(draft, server)
  useKeeping(draft, words)
  return (
    <OthersHere.Provider value={presence}>
      <div class="editor" data-pane={pane}>
        <header class="editor__bar">
          <a class="editor__back" href="/studio" aria-label={words.back}>
            <Icon name="back" />
          </a>
          <h1 class="editor__title">{title}</h1>
          <Others presence={presence} words={words} />
          {editable && <HistoryButtons draft={draft} words={words} />}
          <SaveLine draft={draft} locale={locale} />
          {editable && <PublishButton publication={publication} locale={locale} />}
          <fieldset class="switch editor__panes">
            <legend class="visually-hidden">{words.panes}</legend>
            {(['texts', 'preview'] as const).map((name) => (
              <label class="switch__option" key={name}>
                <input type="radio" name="pane" checked={pane === name} onChange={() => $pane.set(name)} />
                {words[name]}
              </label>
            ))}
          </fieldset>
          <Troubles
            draft={draft}
            sections={allSections}
            locale={locale}
            onSeek={(pointer) => onSeek?.(pointer)}
          />
        </header>
        <div class="editor__texts">
          {!editable && <p class="notice">{words.readOnly}</p>}
          <Live>
            {children}
            <fieldset class="editor__sections" disabled={!editable}>
              <Sections
                sections={sections}
                document={document}
                flaws={flaws}
                locale={locale}
                onWrite={draft.write}
              />
              {more}
            </fieldset>
          </Live>
        </div>
        <Toasts locale={locale} />
        <div class="editor__preview">
          {canvas ?? <Preview address={preview} revision={revision} locale={locale} onShown={onShown} />}
        </div>
      </div>
    </OthersHere.Provider>
  )
}
