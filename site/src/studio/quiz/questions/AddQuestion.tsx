import type { Locale } from '@pulya/contract/locale'
import type { QuestionKind } from '@pulya/questions/definitions'
import { useState } from 'preact/hooks'

import { kindWords } from '../../i18n/question-kinds.ts'
import { quizTextWords } from '../../i18n/quiz.ts'
import { quizBuilderWords } from '../../i18n/quiz-builder.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { families } from './families.ts'
import { KindIcon } from './KindIcon.tsx'

interface AddQuestionProps {
  /** On the button. */
  label: string
  full: boolean
  locale: Locale
  onAdd: (kind: QuestionKind) => void
}

/** A button that asks what kind of question is wanted. */
export function AddQuestion({ label, full, locale, onAdd }: AddQuestionProps) {
  const [open, setOpen] = useState(false)
  const { list } = quizBuilderWords[locale]
  if (full) return <p class="muted">{list.full}</p>
  return (
    <>
      <button type="button" class="button" onClick={() => setOpen(true)}>
        {label}
      </button>
      <Dialog open={open} title={list.choose} onClose={() => setOpen(false)}>
        {families.map(({ name, kinds }) => (
          <section key={name} class="kinds">
            <h3 class="kinds__family">{kindWords[locale].families[name]}</h3>
            <div class="kinds__list">
              {kinds.map((kind) => (
                <button
                  key={kind}
                  type="button"
                  class="kinds__kind"
                  onClick={() => {
                    setOpen(false)
                    onAdd(kind)
                  }}
                >
                  <KindIcon kind={kind} />
                  <span class="kinds__name">{quizTextWords[locale].kinds[kind]}</span>
                  <span class="muted kinds__about">{kindWords[locale].about[kind]}</span>
                </button>
              ))}
            </div>
          </section>
        ))}
      </Dialog>
    </>
  )
}
