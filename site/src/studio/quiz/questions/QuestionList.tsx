import type { Locale } from '@pulya/contract/locale'
import type { Question } from '@pulya/questions/definitions'
import type { Finding } from '@pulya/quiz/check/finding'
import type { VNode } from 'preact'

import { Icon } from '../../frame/Icon.tsx'
import { quizTextWords } from '../../i18n/quiz.ts'
import { quizBuilderWords } from '../../i18n/quiz-builder.ts'
import { CommentCount } from '../../review/CommentCount.tsx'
import { SortableList } from '../../ui/SortableList.tsx'
import { useKept } from '../../ui/use-kept.ts'
import { foundAt } from '../found-at.ts'
import { KindIcon } from './KindIcon.tsx'
import { Marks } from './Marks.tsx'

export interface QuestionListProps {
  questions: readonly Question[]
  found: readonly Finding[]
  locale: Locale
  editable: boolean
  onOpen: (key: string) => void
  onMove: (from: number, to: number) => boolean
  onCopy: (question: Question) => void
  onRemove: (question: Question) => void
}

/** All questions in their order, a line each. */
export function QuestionList({ questions, locale, editable, onMove, ...rest }: QuestionListProps) {
  const kept = useKept<VNode>()
  const alone = questions.length === 1
  const row = (question: Question, place: number) =>
    kept(question.key, [question, place, alone, rest.found], () => (
      <Row {...{ question, place, alone, locale, editable }} {...rest} />
    ))
  if (!editable) {
    return (
      <ol class="sortable sortable--plain">
        {questions.map((question, place) => (
          <li key={question.key}>{row(question, place)}</li>
        ))}
      </ol>
    )
  }
  return (
    <SortableList
      items={questions}
      keyOf={({ key }) => key}
      nameOf={({ title }) => title}
      onMove={onMove}
      locale={locale}
      plain
    >
      {row}
    </SortableList>
  )
}

interface RowProps extends Omit<QuestionListProps, 'questions' | 'onMove'> {
  question: Question
  place: number
  alone: boolean
}

function Row({ question, place, alone, found, locale, editable, onOpen, onCopy, onRemove }: RowProps) {
  const { list, question: said } = quizBuilderWords[locale]
  const { key, kind, title, when } = question
  return (
    <div class="question-row">
      <button type="button" class="question-row__open" id={rowId(key)} onClick={() => onOpen(key)}>
        <span class="question-row__number">{place + 1}</span>
        <KindIcon kind={kind} />
        <span class="question-row__title">{title}</span>
        <span class="question-row__about">
          <span class="muted">{quizTextWords[locale].kinds[kind]}</span>
          {when && <span class="tag">{list.conditional}</span>}
          <Marks found={foundAt(found, `#/questions/${place}`)} words={list} />
          <CommentCount part={`question/${key}`} locale={locale} />
        </span>
      </button>
      {editable && (
        <div class="question-row__ways">
          <button
            type="button"
            class="button button--bare"
            aria-label={`${said.copy}: ${title}`}
            onClick={() => onCopy(question)}
          >
            <Icon name="copy" />
          </button>
          <button
            type="button"
            class="button button--bare"
            aria-label={`${said.remove}: ${title}`}
            aria-disabled={alone}
            onClick={() => !alone && onRemove(question)}
          >
            <Icon name="remove" />
          </button>
        </div>
      )}
    </div>
  )
}

/** Of the button that opens a question. */
export const rowId = (key: string): string => `open-${key}`
