import type { Locale } from '@pulya/contract/locale'

import type { DocumentInList } from '../api/data.ts'
import { planWords } from '../i18n/experiment-plan.ts'

/** On which page an experiment is to be. */
export function Choose({ documents, locale }: { documents: readonly DocumentInList[]; locale: Locale }) {
  const words = planWords[locale]
  const pages = documents.filter(({ kind }) => kind !== 'consent')
  return (
    <section class="card">
      <h2>{words.choose}</h2>
      {pages.length === 0 && (
        <>
          <p>{words.chooseEmpty}</p>
          <p>
            <a class="button button--first" href="/studio">
              {words.begin}
            </a>
          </p>
        </>
      )}
      {pages.length > 0 && (
        <ul class="choose">
          {pages.map(({ id, title, kind }) => (
            <li key={id}>
              <a href={`/studio/experiments/new?document=${id}`}>{title}</a>{' '}
              <span class="muted">{words.kinds[kind === 'quiz' ? 'quiz' : 'offer']}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
