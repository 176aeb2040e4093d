import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'

import { quizBuilderWords } from '../i18n/quiz-builder.ts'
import { SureDialog } from '../ui/SureDialog.tsx'
import type { Structure } from './keep-structure.ts'

/** What a change would take out elsewhere, told before it is made. */
export function BreaksDialog({ structure, locale }: { structure: Structure; locale: Locale }) {
  const asked = useStore(structure.$asked)
  const words = quizBuilderWords[locale].breaks
  const removes = asked?.is === 'remove'
  return (
    <SureDialog
      open={asked !== null}
      words={{
        title: removes ? words.removeTitle : words.moveTitle,
        no: words.keep,
        yes: removes ? words.remove : words.move,
      }}
      onNo={structure.leave}
      onYes={() => asked?.agree()}
    >
      <p>{removes ? words.removeNote : words.moveNote}</p>
      <ul>
        {asked?.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </SureDialog>
  )
}
