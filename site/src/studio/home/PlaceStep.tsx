import type { Locale } from '@pulya/contract/locale'

import { Icon } from '../frame/Icon.tsx'
import { firstStepsWords } from '../i18n/first-steps.ts'
import { Step } from './Step.tsx'

interface PlaceStepProps {
  done: boolean
  seen: boolean
  /** Public id of the quiz that can be put on a site. */
  quiz: string | null
  origin: string
  locale: Locale
  onCopy: () => void
}

/** The one line for the firm's site, where there is a quiz to put there. */
export function PlaceStep({ done, seen, quiz, origin, locale, onCopy }: PlaceStepProps) {
  const { place: words, isDone } = firstStepsWords[locale]
  const line = `<script async src="${origin}/w/${quiz ?? ''}.js"></script>`
  return (
    <Step number={3} done={done} isDone={isDone} title={done ? words.done : words.todo}>
      {!seen && quiz === null && (
        <>
          <p class="muted">{words.noQuiz}</p>
          <p>
            <a class="button" href="#new-quiz">
              {words.way}
            </a>
          </p>
        </>
      )}
      {!seen && quiz !== null && (
        <>
          <p class="muted">{words.how}</p>
          <code class="step__line">{line}</code>
          <p>
            <button type="button" class="button" data-copy={line} onClick={onCopy}>
              <Icon name="copy" /> {words.copy}
            </button>
          </p>
        </>
      )}
    </Step>
  )
}
