import type { Locale } from '@pulya/contract/locale'

import type { Version } from '../api/data.ts'
import { differenceWords } from '../i18n/findings.ts'
import { versionWords } from '../i18n/versions.ts'
import { Runs } from '../offer/Differences.tsx'
import { changedPart } from './changes-in-words.ts'

interface ChangedWordsProps {
  changes: NonNullable<Version['changes']>
  locale: Locale
}

/** Every text that a version says otherwise than the one before it, word by word; closed until it is wanted. */
export function ChangedWords({ changes, locale }: ChangedWordsProps) {
  const told = changes.flatMap((change) => (change.words ? [{ change, texts: change.words }] : []))
  if (told.length === 0) return null
  return (
    <details>
      <summary>{versionWords[locale].wordByWord}</summary>
      <dl class="differences">
        {told.map(({ change, texts }) => (
          <div key={`${change.member} ${change.item}`}>
            <dt>{changedPart(locale, change)}</dt>
            {texts.map((runs, place) => (
              <dd key={place}>
                <Runs runs={runs} words={differenceWords[locale]} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  )
}
