import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'

import { Progress } from '../ui/Progress.tsx'
import { SureDialog } from '../ui/SureDialog.tsx'
import { Icon } from '../frame/Icon.tsx'
import { publishWords } from '../i18n/publish.ts'
import type { Publication } from './publication.ts'

interface PublishButtonProps {
  publication: Publication
  locale: Locale
}

/** Says by its words whether there is anything to publish. */
export function PublishButton({ publication, locale }: PublishButtonProps) {
  const publishing = useStore(publication.$publishing)
  const changed = useStore(publication.$changed)
  const number = useStore(publication.$number)
  const at = useStore(publication.$at)
  const words = publishWords[locale]
  const busy = publishing.is === 'publishing'
  if (!changed && !busy && number !== null) {
    if (!at) return <p class="published">{words.upToDate(number)}</p>
    return (
      <a class="published" href={at.address} target="_blank">
        {words.upToDate(number)} <Icon name="open" />
      </a>
    )
  }
  return (
    <>
      <button
        type="button"
        class="button button--first"
        aria-disabled={busy}
        onClick={() => void publication.publish()}
      >
        {busy ? words.publishing : number === null ? words.publish : words.publishChanges}
      </button>
      {busy && <Progress label={words.publishing} />}
      <SureDialog
        open={publishing.is === 'asking'}
        words={words.asking}
        onNo={publication.leave}
        onYes={() => void publication.publish(true)}
      >
        <p>{words.asking.text}</p>
      </SureDialog>
    </>
  )
}
