import type { Locale } from '@pulya/contract/locale'
import type { QuizDocument } from '@pulya/quiz/document'
import { variantDifferences } from '@pulya/quiz/variant-difference'

import type { Path } from '../editor/path.ts'
import { VariantSwitch } from '../editor/VariantSwitch.tsx'
import { offerWords } from '../i18n/offer.ts'
import { quizVariantWords } from '../i18n/quiz-variants.ts'
import { AskedQuestions } from './AskedQuestions.tsx'
import { withVariant } from './variants.ts'

interface VariantsProps {
  quiz: QuizDocument
  shown: string
  locale: Locale
  editable: boolean
  onShow: (variant: string) => void
  onWrite: (path: Path, value: unknown) => void
  onRemove: (variant: string) => void
}

/** What is to be compared: which variants there are, and what the one shown asks. */
export function Variants({ quiz, shown, locale, editable, onShow, onWrite, onRemove }: VariantsProps) {
  const { variants = [] } = quiz
  const words = quizVariantWords[locale]
  const more = withVariant(quiz, words.names)
  const isControl = shown === (variants[0]?.key ?? shown)
  return (
    <section class="card">
      <h2>{words.title}</h2>
      {variants.length > 0 ? (
        <VariantSwitch
          variants={variants}
          shown={shown}
          differences={(key) => variantDifferences(quiz, key).length}
          words={offerWords[locale]}
          onShow={onShow}
        />
      ) : (
        <p class="muted">{words.none}</p>
      )}
      {!isControl && (
        <AskedQuestions quiz={quiz} variant={shown} words={words} editable={editable} onWrite={onWrite} />
      )}
      {editable && (
        <p class="ways">
          {more && (
            <button
              type="button"
              class="button"
              onClick={() => {
                onWrite(['variants'], more.variants)
                onShow(more.added)
              }}
            >
              {words.add}
            </button>
          )}
          {!isControl && (
            <button type="button" class="button button--bare" onClick={() => onRemove(shown)}>
              {words.remove(shown)}
            </button>
          )}
        </p>
      )}
    </section>
  )
}
