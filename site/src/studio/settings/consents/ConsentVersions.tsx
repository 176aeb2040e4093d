import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'

import type { Draft } from '../../editor/draft.ts'
import { keepLife } from '../../publish/life.ts'
import { lifeServer } from '../../publish/life-server.ts'
import type { Publication } from '../../publish/publication.ts'
import { VersionsCard } from '../../publish/VersionsCard.tsx'

interface ConsentVersionsProps {
  id: string
  draft: Draft<unknown>
  publication: Publication
  locale: Locale
  editable: boolean
}

/** Every version that was in force: what somebody agreed to is never gone. */
export function ConsentVersions({ id, draft, publication, locale, editable }: ConsentVersionsProps) {
  const [life] = useState(() => keepLife(id, lifeServer(id, locale), draft, publication))
  const number = useStore(publication.$number)
  // A publication is a version more.
  useEffect(() => void life.load(), [life, number])
  return (
    <section class="card">
      <VersionsCard life={life} locale={locale} editable={editable} />
    </section>
  )
}
