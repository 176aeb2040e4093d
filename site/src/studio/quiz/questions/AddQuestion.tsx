import type { Locale } from '@pulya/contract/locale'
import type { QuestionKind } from '@pulya/questions/definitions'
import { useId, useRef } from 'preact/hooks'

import { kindWords } from '../../i18n/question-kinds.ts'
import { quizTextWords } from '../../i18n/quiz.ts'
import { quizBuilderWords } from '../../i18n/quiz-builder.ts'
import { families } from './families.ts'
import { KindIcon } from './KindIcon.tsx'

interface AddQuestionProps {
  /** On the button. */
  label: string
  full: boolean
  locale: Locale
  onAdd: (kind: QuestionKind) => void
}

const first = families[0]?.kinds[0]

/**
 * A button that asks what kind of question is wanted. It asks in a popover: a modal dialog makes all of the page inert,
 * which takes a slow computer longer, with two hundred questions in it, than to show the kinds.
 */
export function AddQuestion({ label, full, locale, onAdd }: AddQuestionProps) {
  const popover = useRef<HTMLDialogElement>(null)
  const id = useId()
  const titleId = useId()
  const { list } = quizBuilderWords[locale]
  if (full) return <p class="muted">{list.full}</p>
  return (
    <>
      <button type="button" class="button" popovertarget={id}>
        {label}
      </button>
      <dialog class="dialog kinds" popover="auto" aria-labelledby={titleId} id={id} ref={popover}>
        <div class="kinds__head">
          <h2 id={titleId}>{list.choose}</h2>
          <button type="button" class="button" popovertarget={id}>
            {list.close}
          </button>
        </div>
        {families.map(({ name, kinds }) => (
          <section key={name} class="kinds__of-family">
            <h3 class="kinds__family">{kindWords[locale].families[name]}</h3>
            <div class="kinds__list">
              {kinds.map((kind) => (
                <button
                  key={kind}
                  type="button"
                  class="kinds__kind"
                  autofocus={kind === first}
                  onClick={() => {
                    popover.current?.hidePopover()
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
      </dialog>
    </>
  )
}
