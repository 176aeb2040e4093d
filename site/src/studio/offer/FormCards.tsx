import type { Locale } from '@pulya/contract/locale'
import type { ProblemError } from '@pulya/contract/problem'
import type { OfferDocument } from '@pulya/offer/document'

import type { Path } from '../editor/path.ts'
import { formsWords } from '../i18n/forms.ts'
import { FormFields } from './FormFields.tsx'
import { OfficeHours } from './OfficeHours.tsx'
import { QuizPlace } from './QuizPlace.tsx'

interface FormCardsProps {
  offer: OfferDocument
  flaws: readonly ProblemError[]
  locale: Locale
  onWrite: (path: Path, value: unknown) => void
}

/** How visitors leave something: where the quiz is taken, what forms ask, when somebody answers. The same in every variant. */
export function FormCards({ offer: { blocks, hours }, flaws, locale, onWrite }: FormCardsProps) {
  const words = formsWords[locale]
  return (
    <>
      {blocks.map((block, index) => {
        const at = ['blocks', index]
        if (block.kind === 'quiz-entry')
          return <QuizPlace key={block.id} entry={block} at={at} words={words} onWrite={onWrite} />
        if (block.kind !== 'form') return null
        return (
          <FormFields key={block.id} form={block} at={at} flaws={flaws} words={words} onWrite={onWrite} />
        )
      })}
      <OfficeHours hours={hours} flaws={flaws} locale={locale} words={words} onWrite={onWrite} />
    </>
  )
}
