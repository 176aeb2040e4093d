import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'

import { experimentCardWords } from '../i18n/experiment-card.ts'
import type { Publication } from './publication.ts'

interface ExperimentCardProps {
  /** Of the document. */
  id: string
  publication: Publication
  /** Keys, the control first. */
  variants: readonly string[]
  locale: Locale
}

/** From the texts to the experiment that compares them: the one under way, or the plan of a new one. */
export function ExperimentCard({ id, publication, variants, locale }: ExperimentCardProps) {
  const running = useStore(publication.$experiment)
  const number = useStore(publication.$number)
  const changed = useStore(publication.$changed)
  const words = experimentCardWords[locale]
  const named = new Intl.ListFormat(locale).format(variants)
  return (
    <section class="card">
      <h2>{words.title}</h2>
      {running ? (
        <>
          <p>{words.running(named)}</p>
          <p class="ways">
            <a class="button" href={`/studio/experiments/${running}`}>
              {words.report}
            </a>
          </p>
        </>
      ) : variants.length < 2 ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <p>
            {words.split(named)} {number === null ? words.unpublished : changed && words.changed}
          </p>
          <p class="ways">
            <a class="button" href={`/studio/experiments/new?document=${id}`}>
              {words.plan}
            </a>
          </p>
        </>
      )}
    </section>
  )
}
