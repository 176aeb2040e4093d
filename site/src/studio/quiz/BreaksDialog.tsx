import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'

import { quizBuilderWords } from '../i18n/quiz-builder.ts'
import { Dialog } from '../ui/Dialog.tsx'
import type { Structure } from './keep-structure.ts'

/** What a change would take out elsewhere, told before it is made. */
export function BreaksDialog({ structure, locale }: { structure: Structure; locale: Locale }) {
  const asked = useStore(structure.$asked)
  const words = quizBuilderWords[locale].breaks
  const removes = asked?.is === 'remove'
  return (
    <Dialog
      open={asked !== null}
      title={removes ? words.removeTitle : words.moveTitle}
      onClose={structure.leave}
    >
      <p>{removes ? words.removeNote : words.moveNote}</p>
      <ul>
        {asked?.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="dialog__ways">
        <button type="button" class="button" onClick={structure.leave}>
          {words.keep}
        </button>
        <button type="button" class="button button--danger" onClick={() => asked?.agree()}>
          {removes ? words.remove : words.move}
        </button>
      </div>
    </Dialog>
  )
}
