import { useStore } from '@nanostores/preact'
import { misread } from '@pulya/quiz/references'
import { sentence } from '@pulya/contract/flaw-words'

import { quizDriveWords } from '../../i18n/quiz-drive.ts'
import type { Editing } from '../editing.ts'
import { Came } from './Came.tsx'
import { DriveScreen } from './DriveScreen.tsx'
import type { Drive } from './keep-drive.ts'
import { NumbersNow } from './NumbersNow.tsx'
import { Trace } from './Trace.tsx'

/** The quiz walked through right here, with the path and its reasons beside it. */
export function DrivePart({ editing, drive }: { editing: Editing; drive: Drive }) {
  const { quiz, locale } = editing
  const words = quizDriveWords[locale]
  const run = useStore(drive.$run)
  const screen = useStore(drive.$screen)
  // The engine trusts documents: a formula that cannot be read, or a name nobody has, would stop it.
  const broken = [...misread(quiz)]
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="muted">{words.note}</p>
      {broken.length > 0 ? (
        <div class="notice notice--danger">
          <p>{words.broken}</p>
          <ul>
            {broken.map(({ path, flaw }) => (
              <li key={path.join('/')}>{sentence(locale, flaw)}</li>
            ))}
          </ul>
        </div>
      ) : (
        <>
          <Came quiz={quiz} drive={drive} locale={locale} />
          <div class="drive">
            {screen && <DriveScreen quiz={quiz} run={run} screen={screen} drive={drive} locale={locale} />}
            <div class="drive__beside">
              <Trace quiz={quiz} run={run} screen={screen} drive={drive} locale={locale} />
              {screen && <NumbersNow quiz={quiz} run={run} locale={locale} />}
            </div>
          </div>
        </>
      )}
    </section>
  )
}
