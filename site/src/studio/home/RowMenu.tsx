import type { Locale } from '@pulya/contract/locale'
import { useRef } from 'preact/hooks'

import type { DocumentInList } from '../api/data.ts'
import { Icon } from '../frame/Icon.tsx'
import { libraryWords } from '../i18n/library.ts'
import { useClosing } from './use-closing.ts'

interface RowMenuProps {
  document: DocumentInList
  locale: Locale
  editable: boolean
  onCopy: () => void
  onArchive: (archived: boolean) => void
  onKeep: () => void
}

/** What is done less often, behind one button. Escape and leaving it close it. */
export function RowMenu({ document, locale, editable, onCopy, onArchive, onKeep }: RowMenuProps) {
  const words = libraryWords[locale]
  const menu = useRef<HTMLDetailsElement>(null)
  const { id, kind, title, archivedAt } = document

  function close() {
    if (menu.current) menu.current.open = false
  }
  useClosing(menu)
  const then = (act: () => void) => () => {
    close()
    act()
  }

  return (
    <details class="menu" name="document-menu" ref={menu}>
      <summary class="button" aria-label={words.more(title)}>
        <Icon name="more" />
      </summary>
      <div class="menu__list">
        {editable && (
          <button type="button" class="button button--bare" onClick={then(onCopy)}>
            {words.copy}
          </button>
        )}
        {editable && kind !== 'consent' && (
          <button type="button" class="button button--bare" onClick={then(onKeep)}>
            {words.keep}
          </button>
        )}
        <a class="button button--bare" href={`/api/documents/${id}/export.json`} download onClick={close}>
          {words.save}
        </a>
        {editable && (
          <button
            type="button"
            class="button button--bare"
            onClick={then(() => onArchive(archivedAt === null))}
          >
            {archivedAt === null ? words.archive : words.bringBack}
          </button>
        )}
      </div>
    </details>
  )
}
