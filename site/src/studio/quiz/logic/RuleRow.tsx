import type { Locale } from '@pulya/contract/locale'
import type { ProblemError } from '@pulya/contract/problem'
import type { Action } from '@pulya/questions/action'
import type { Finding } from '@pulya/quiz/check/finding'
import type { QuizDocument } from '@pulya/quiz/document'

import { Icon } from '../../frame/Icon.tsx'
import { quizLogicWords } from '../../i18n/quiz-logic.ts'
import { FoundHere } from '../FoundHere.tsx'
import { deedOf, withCondition, withDeed } from './actions.ts'
import { FormulaInput } from './FormulaInput.tsx'
import type { Known } from './known.ts'
import { firstCondition, Sentence } from './Sentence.tsx'
import { TextWord } from './TextWord.tsx'
import { WayPick } from './WayPick.tsx'
import { waysFrom, type WaysGroup } from './ways.ts'

interface RuleRowProps {
  action: Action
  /** Of the rule in its list, of the question in the quiz. */
  place: number
  at: number
  quiz: QuizDocument
  known: Known
  found: readonly Finding[]
  flaws: readonly ProblemError[]
  /** Nobody gets this far. */
  dead: boolean
  locale: Locale
  onChange: (action: Action) => void
}

/** A rule: for whom, and what happens then. */
export function RuleRow({
  action,
  place,
  at,
  quiz,
  known,
  found,
  flaws,
  dead,
  locale,
  onChange,
}: RuleRowProps) {
  const words = quizLogicWords[locale]
  const told = new Set(found.map(({ pointer }) => pointer))
  return (
    <fieldset class="plain rule">
      <legend class="visually-hidden">{words.rule(place + 1)}</legend>
      <FoundHere found={found} locale={locale} />
      {flaws
        .filter(({ pointer }) => !told.has(pointer))
        .map(({ pointer, detail }) => (
          <p key={pointer} class="field__flaw">
            {detail}
          </p>
        ))}
      {dead && <p class="notice notice--warning">{words.neverRead}</p>}
      {action.when ? (
        <Sentence
          condition={action.when}
          known={known}
          locale={locale}
          onChange={(when) => onChange(withCondition(action, when))}
        />
      ) : (
        <p class="rule__always">
          {words.always}{' '}
          <button
            type="button"
            class="button button--bare"
            onClick={() => onChange(withCondition(action, firstCondition(known)))}
          >
            + {words.sentence.addClause}
          </button>
        </p>
      )}
      <div class="rule__then">
        <span class="rule__word">
          <Icon name="next" /> {words.action.leadsTo}
        </span>
        <WayPick
          label={words.action.what}
          value={deedOf(action)}
          groups={deedsAt(quiz, at, locale)}
          onPick={(deed) => onChange(withDeed(action, deed, known.tags[0] ?? 'hot'))}
        />
        {'tag' in action && (
          <TextWord
            label={words.operands.tag}
            value={action.tag}
            among={known.tags}
            flaw={(text) => (/^[a-z0-9-]{1,40}$/.test(text) ? undefined : words.operands.wrongTag)}
            onWrite={(tag) => onChange({ ...action, tag })}
          />
        )}
      </div>
      {'set' in action && (
        <FormulaInput
          label={`${action.set} =`}
          text={action.to}
          quiz={quiz}
          locale={locale}
          onWrite={(to) => onChange({ ...action, to })}
        />
      )}
    </fieldset>
  )
}

function deedsAt(quiz: QuizDocument, at: number, locale: Locale): WaysGroup<ReturnType<typeof deedOf>>[] {
  const words = quizLogicWords[locale]
  const settable = (quiz.variables ?? []).flatMap((variable) =>
    'start' in variable ? [{ value: `set:${variable.key}` as const, name: variable.key }] : [],
  )
  return [
    ...waysFrom(quiz, at, words),
    { label: words.action.tag, of: [{ value: 'tag', name: words.action.tagIt }] },
    ...(settable.length > 0 ? [{ label: words.action.count, of: settable }] : []),
  ]
}
