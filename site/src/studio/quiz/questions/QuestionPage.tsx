import type { Question, QuestionKind } from '@pulya/questions/definitions'
import { rules } from '@pulya/questions/rules'

import { Icon } from '../../frame/Icon.tsx'
import { FieldInput } from '../../editor/FieldInput.tsx'
import { valueAt } from '../../editor/path.ts'
import { quizTextWords } from '../../i18n/quiz.ts'
import { quizBuilderWords } from '../../i18n/quiz-builder.ts'
import { Choice } from '../../offer/Choice.tsx'
import { CommentsOn } from '../../review/CommentsOn.tsx'
import { focusSoon } from '../../ui/focus-soon.ts'
import { conditionInWords } from '../condition-in-words.ts'
import type { Editing } from '../editing.ts'
import { foundAt } from '../found-at.ts'
import { FoundHere } from '../FoundHere.tsx'
import { Mark } from '../Mark.tsx'
import { textsOf } from '../question-texts.ts'
import { questionsMax } from '../structure/questions.ts'
import { AddQuestion } from './AddQuestion.tsx'
import { KindIcon } from './KindIcon.tsx'
import { KindSettings } from './KindSettings.tsx'
import { rowId } from './QuestionList.tsx'
import { OptionsEditor } from './OptionsEditor.tsx'

interface QuestionPageProps {
  question: Question
  /** Its place in the quiz. */
  index: number
  editing: Editing
  onAdd: (kind: QuestionKind, place: number) => void
  onCopy: (question: Question) => void
  onRemove: (question: Question) => void
}

/** Of the heading, to which the focus comes when a question is opened. */
export const questionHeading = 'question-opened'

/** One question with everything that can be said and chosen about it. */
export function QuestionPage({ question, index, editing, onAdd, onCopy, onRemove }: QuestionPageProps) {
  const { quiz, locale, editable, flaws, found, place, write } = editing
  const { question: words, list } = quizBuilderWords[locale]
  const texts = quizTextWords[locale]
  const at = ['questions', index]
  const count = quiz.questions.length
  const goTo = (to: number, pressed: string) => {
    place.show('questions', quiz.questions[to]?.key)
    focusSoon(pressed)
  }
  const back = () => {
    place.show('questions')
    focusSoon(rowId(question.key))
  }
  return (
    <section class="card question-page">
      <nav class="question-page__ways" aria-label={words.back}>
        <button type="button" class="button button--bare" onClick={back}>
          <Icon name="back" /> {words.back}
        </button>
        <span class="question-page__steps">
          <button
            type="button"
            class="button button--bare"
            id="question-before"
            aria-label={words.before}
            aria-disabled={index === 0}
            onClick={({ currentTarget: { id } }) => index > 0 && goTo(index - 1, id)}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            class="button button--bare"
            id="question-after"
            aria-label={words.after}
            aria-disabled={index === count - 1}
            onClick={({ currentTarget: { id } }) => index < count - 1 && goTo(index + 1, id)}
          >
            <Icon name="down" />
          </button>
        </span>
      </nav>
      <h2 class="question-page__title" id={questionHeading} tabIndex={-1}>
        {words.of(index + 1, count)}
        <span class="tag">
          <KindIcon kind={question.kind} /> {texts.kinds[question.kind]}
        </span>
      </h2>
      <FoundHere found={foundAt(found, `#/questions/${index}`)} locale={locale} />
      <CommentsOn part={`question/${question.key}`} locale={locale} editable={editable} />
      <p class="muted question-page__logic">
        {question.when && words.shown(conditionInWords(quiz, question.when, locale))}{' '}
        {question.actions && words.follows(question.actions.length)}{' '}
        <button type="button" class="button button--bare" onClick={() => place.show('logic', question.key)}>
          {words.logic}
        </button>
      </p>
      <fieldset class="plain" disabled={!editable}>
        {textsOf(question, texts)
          .filter(({ at: [member] }) => member !== 'options')
          .map(({ at: inside, ...text }) => (
            <FieldInput
              key={inside.join('/')}
              field={{ ...text, path: [...at, ...inside] }}
              value={valueAt(question, inside)}
              flaws={flaws}
              locale={locale}
              onWrite={write}
            />
          ))}
        <OptionsEditor question={question} at={at} editing={editing} />
        {!rules[question.kind].silent && (
          <Mark
            label={words.required}
            on={question.required}
            onMark={(on) => write([...at, 'required'], on)}
          />
        )}
        <KindSettings question={question} at={at} editing={editing} />
        {quiz.consultant && (
          <FieldInput
            field={{ path: [...at, 'hint'], label: words.hint, as: 'paragraph', optional: true }}
            value={question.hint}
            flaws={flaws}
            locale={locale}
            onWrite={write}
          />
        )}
        <Choice
          label={words.spin}
          of={['S', 'P', 'I', 'N'] as const}
          names={words.spins}
          value={question.spin}
          none={words.noSpin}
          onChoose={(spin) => write([...at, 'spin'], spin)}
        />
        <p class="muted">
          {words.key} <code>{`{${question.key}}`}</code>
        </p>
        <div class="ways">
          <AddQuestion
            label={list.addAfter}
            full={count >= questionsMax}
            locale={locale}
            onAdd={(kind) => onAdd(kind, index + 1)}
          />
          <button type="button" class="button" onClick={() => onCopy(question)}>
            <Icon name="copy" /> {words.copy}
          </button>
          <button
            type="button"
            class="button button--danger"
            aria-disabled={count === 1}
            title={count === 1 ? words.lastStays : undefined}
            onClick={() => count > 1 && onRemove(question)}
          >
            <Icon name="remove" /> {words.remove}
          </button>
        </div>
      </fieldset>
    </section>
  )
}
