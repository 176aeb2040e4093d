import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

import type { Version } from '../api/data.ts'
import { moment } from '../format/times.ts'
import { lifeWords } from '../i18n/life.ts'
import { versionWords, type VersionWords } from '../i18n/versions.ts'
import { Waiting } from '../ui/Waiting.tsx'
import { ChangedWords } from './ChangedWords.tsx'
import { changesInWords } from './changes-in-words.ts'
import { EndingDialog } from './EndingDialog.tsx'
import { Fold, Refusal } from './Fold.tsx'
import { zoneHere } from './local-time.ts'
import type { Life } from './life.ts'

interface VersionsCardProps {
  life: Life
  locale: Locale
  editable: boolean
}

/** What visitors were shown, the newest first, and the way back to any of it. */
export function VersionsCard({ life, locale, editable }: VersionsCardProps) {
  const versions = useStore(life.$versions)
  /** The one that waits for the answer whether the experiment may end. */
  const [asking, setAsking] = useState<number | null>(null)
  const own = versionWords[locale]

  async function restore(number: number, endExperiment = false) {
    const settled = await life.restore(number, endExperiment)
    setAsking(settled ? null : number)
  }

  return (
    <Fold title={own.title}>
      {versions && <p class="muted">{versions.length === 0 ? own.none : own.note}</p>}
      <Refusal life={life} by="versions" words={own.refused} locale={locale} />
      {!versions && <Waiting />}
      <ol class="versions">
        {versions?.map((version) => (
          <Row key={version.hash} version={version} locale={locale} words={own}>
            {editable && !version.current && (
              <button type="button" class="button" onClick={() => void restore(version.number)}>
                {own.restore}
                <span class="visually-hidden"> {own.number(version.number)}</span>
              </button>
            )}
          </Row>
        ))}
      </ol>
      <EndingDialog
        open={asking !== null}
        words={lifeWords[locale].ending}
        onNo={() => setAsking(null)}
        onYes={() => asking !== null && void restore(asking, true)}
      />
    </Fold>
  )
}

interface RowProps {
  version: Version
  locale: Locale
  words: VersionWords
  children: ComponentChildren
}

function Row({ version, locale, words, children }: RowProps) {
  const { number, current, puttings, changes } = version
  return (
    <li class="versions__one">
      <div>
        <strong>{words.number(number)}</strong>{' '}
        {current && <span class="tag tag--positive">{words.current}</span>}
        <p>{changesInWords(locale, changes)}</p>
        {changes && <ChangedWords changes={changes} locale={locale} />}
        {puttings.map(({ how, by, at }) => (
          <p class="muted" key={at}>
            {words.ways[how]} {moment(locale, at, Date.now(), zoneHere())}, {by ?? words.somebody}
          </p>
        ))}
      </div>
      {children}
    </li>
  )
}
