import type { Question, QuestionKind } from '@pulya/questions/definitions'
import { useCallback, useMemo } from 'preact/hooks'

import { idOf } from '../../editor/field.ts'
import { FieldInput } from '../../editor/FieldInput.tsx'
import { quizTextWords } from '../../i18n/quiz.ts'
import { quizBuilderWords } from '../../i18n/quiz-builder.ts'
import { focusSoon } from '../../ui/focus-soon.ts'
import type { Editing } from '../editing.ts'
import {
  keyForQuestion,
  movedQuestion,
  questionsMax,
  withCopy,
  withoutQuestion,
  withQuestion,
} from '../structure/questions.ts'
import { AddQuestion } from './AddQuestion.tsx'
import { QuestionList, rowId } from './QuestionList.tsx'
import { questionHeading, QuestionPage } from './QuestionPage.tsx'

/** The questions of a quiz: all of them in a list, or the one that is open. */
export function QuestionsPart({ editing, open }: { editing: Editing; open: string | undefined }) {
  const { quiz, quizNow, locale, editable, flaws, found, structure, place, write } = editing
  const words = quizBuilderWords[locale]
  const texts = quizTextWords[locale]
  const index = quiz.questions.findIndex(({ key }) => key === open)
  const question = quiz.questions[index]

  const show = useCallback((key: string) => {
    place.show('questions', key)
    focusSoon(questionHeading)
  }, [])

  const add = useCallback(async (kind: QuestionKind, at: number) => {
    // The schemas come with it, which nobody needs before.
    const { definitions } = await import('@pulya/questions/definitions')
    const key = keyForQuestion(quizNow(), kind)
    const added = definitions[kind].blank(key, quizNow().locale)
    structure.edit({ is: 'add', how: (now) => withQuestion(now, added, at) })
    place.show('questions', key)
    focusSoon(idOf(['questions', at, 'title']), true)
  }, [])

  const copy = useCallback((original: Question) => {
    const { quiz: after, key } = withCopy(quizNow(), original.key)
    structure.edit({ is: 'add', how: () => after, told: words.question.copied(original.title) })
    show(key)
  }, [])

  const remove = useCallback((gone: Question) => {
    const all = quizNow().questions
    const at = all.findIndex(({ key }) => key === gone.key)
    const next = all[at + 1] ?? all[at - 1]
    structure.edit({
      is: 'remove',
      how: (now) => withoutQuestion(now, gone.key),
      told: words.question.removed(gone.title),
      after: () => {
        place.show('questions')
        if (next) focusSoon(rowId(next.key))
      },
    })
  }, [])

  const move = useCallback(
    (from: number, to: number) => structure.edit({ is: 'move', how: (now) => movedQuestion(now, from, to) }),
    [],
  )

  // Two hundred rows are drawn anew only when one of them has changed, not with every letter typed above them.
  const list = useMemo(
    () => (
      <QuestionList
        questions={quiz.questions}
        found={found}
        locale={locale}
        editable={editable}
        onOpen={show}
        onMove={move}
        onCopy={copy}
        onRemove={remove}
      />
    ),
    [quiz.questions, found, locale, editable],
  )

  if (question) {
    return (
      <QuestionPage
        key={question.key}
        question={question}
        index={index}
        editing={editing}
        onAdd={add}
        onCopy={copy}
        onRemove={remove}
      />
    )
  }
  const fields = { flaws, locale, onWrite: write }
  return (
    <>
      <section class="card">
        <fieldset class="plain" disabled={!editable}>
          <FieldInput
            field={{ path: ['title'], label: texts.title, as: 'paragraph' }}
            value={quiz.title}
            {...fields}
          />
          <FieldInput
            field={{ path: ['phone'], label: texts.phone, as: 'line' }}
            value={quiz.phone}
            {...fields}
          />
        </fieldset>
      </section>
      <section class="card">
        <h2>{texts.questions}</h2>
        {editable && <p class="muted">{words.list.note}</p>}
        {list}
        {editable && (
          <p>
            <AddQuestion
              label={words.list.add}
              full={quiz.questions.length >= questionsMax}
              locale={locale}
              onAdd={(kind) => void add(kind, quiz.questions.length)}
            />
          </p>
        )}
      </section>
    </>
  )
}
