import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import { useRef, useState } from 'preact/hooks'

import type { DocumentInList } from '../api/data.ts'
import { Live } from '../frame/Live.tsx'
import { homeWords } from '../i18n/home.ts'
import { libraryWords } from '../i18n/library.ts'
import { Toasts } from '../ui/Toasts.tsx'
import { documentKinds } from './document-kinds.ts'
import { DocumentRow } from './DocumentRow.tsx'
import { KeepDialog } from './KeepDialog.tsx'
import { everything, keepLibrary } from './library.ts'
import { RowMenu } from './RowMenu.tsx'
import { SearchBar } from './SearchBar.tsx'
import { useRowArrows } from './use-row-arrows.ts'

interface DocumentLibraryProps {
  workspace: string
  documents: readonly DocumentInList[]
  locale: Locale
  now: number
  zone: string
  editable: boolean
}

/** Every document of the firm: found by words, copied, put away and brought back. */
export function DocumentLibrary({ workspace, documents, locale, now, zone, editable }: DocumentLibraryProps) {
  const words = libraryWords[locale]
  const home = homeWords[locale]
  const [library] = useState(() => keepLibrary({ workspace, locale }, documents))
  const sought = useStore(library.$sought)
  const shown = useStore(library.$found)
  const [keeping, setKeeping] = useState<DocumentInList>()
  const place = useRef<HTMLDivElement>(null)
  useRowArrows(place)
  const looking = JSON.stringify(sought) !== JSON.stringify(everything)

  return (
    <div class="library" ref={place}>
      <Live>
        <SearchBar sought={sought} locale={locale} onSeek={library.seek} />
      </Live>
      {looking && shown.length === 0 && (
        <div class="documents__list documents__none">
          <p>{words.nothing}</p>
          <p>
            <button type="button" class="button" onClick={() => library.seek(everything)}>
              {words.showAll}
            </button>
          </p>
        </div>
      )}
      {documentKinds.map((kind) => {
        const ofKind = shown.filter((document) => document.kind === kind)
        if (looking && ofKind.length === 0) return null
        return (
          <section key={kind} class="documents" aria-labelledby={kind}>
            <h2 id={kind}>{home.kinds[kind].title}</h2>
            <ul class="documents__list">
              {ofKind.map((document) => (
                <DocumentRow key={document.id} document={document} locale={locale} now={now} zone={zone}>
                  <RowMenu
                    document={document}
                    locale={locale}
                    editable={editable}
                    onCopy={() => void library.copy(document)}
                    onArchive={(archived) => void library.archive(document, archived)}
                    onKeep={() => setKeeping(document)}
                  />
                </DocumentRow>
              ))}
              {ofKind.length === 0 && <EmptyKind kind={kind} locale={locale} editable={editable} />}
            </ul>
            {kind === 'consent' && ofKind.length > 0 && (
              <p>
                <a href="/studio/settings/consents">{home.toConsents}</a>
              </p>
            )}
          </section>
        )
      })}
      {keeping && (
        <KeepDialog
          document={keeping}
          locale={locale}
          onKeep={(name) => library.keepTemplate(keeping, name)}
          onClose={() => setKeeping(undefined)}
        />
      )}
      <Toasts locale={locale} />
    </div>
  )
}

const beginnings = { offer: '#new-offer', quiz: '#new-quiz', consent: '/studio/settings/consents' }

/** One sentence on what belongs here, and one way to begin it. */
function EmptyKind({
  kind,
  locale,
  editable,
}: Pick<DocumentLibraryProps, 'locale' | 'editable'> & { kind: DocumentInList['kind'] }) {
  const { none, begin } = homeWords[locale].kinds[kind]
  return (
    <li class="documents__none">
      <p>{none}</p>
      {editable && (
        <p>
          <a class="button" href={beginnings[kind]}>
            {begin}
          </a>
        </p>
      )}
    </li>
  )
}
