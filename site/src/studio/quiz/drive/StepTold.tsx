import type { Locale } from '@pulya/contract/locale'
import type { QuizDocument } from '@pulya/quiz/document'

import { quizDriveWords, type QuizDriveWords } from '../../i18n/quiz-drive.ts'
import { followingOf } from '../logic/actions.ts'
import { answerInWords } from './answer-in-words.ts'
import { countedIn } from './NumbersNow.tsx'
import { Reasons } from './Reasons.tsx'
import type { RuleRead, Step } from './trace.ts'

interface StepToldProps {
  step: Step
  number: number
  isHere: boolean
  quiz: QuizDocument
  locale: Locale
  onReturn: () => void
}

/** One question of the way: the answer, the rules that were read, and what they changed. */
export function StepTold({ step, number, isHere, quiz, locale, onReturn }: StepToldProps) {
  const words = quizDriveWords[locale]
  const { question, asked, answer, rules, passed, before } = step
  const changed = changesIn(step, quiz, words, locale)
  return (
    <div class="trace__step" data-asked={asked} aria-current={isHere ? 'step' : undefined}>
      {asked && !isHere ? (
        <button
          type="button"
          class="trace__title"
          aria-label={words.return(`${number}. ${question.title}`)}
          onClick={onReturn}
        >
          {number}. {question.title}
        </button>
      ) : (
        <p class="trace__title">
          {number}. {question.title} {isHere && <span class="tag tag--info">{words.here}</span>}
        </p>
      )}
      {!asked && question.when && (
        <>
          <p class="muted">{words.notAsked}</p>
          <Reasons condition={question.when} facts={before} quiz={quiz} locale={locale} />
        </>
      )}
      {asked && !isHere && (
        <>
          <p class="trace__answer">
            {answer === undefined ? words.noAnswer : answerInWords(question, answer, quiz.locale)}
          </p>
          {rules.map((rule) => (
            <RuleTold
              key={rule.place}
              rule={rule}
              isOtherwise={rule.place === followingOf(question.actions).rules.length}
              quiz={quiz}
              locale={locale}
            />
          ))}
          {passed > 0 && <p class="muted">{words.passed(passed)}</p>}
          {changed.length > 0 && <p class="trace__changed">{changed.join(' · ')}</p>}
        </>
      )}
    </div>
  )
}

interface RuleToldProps {
  rule: RuleRead
  /** The last one, that leads everybody who is left. */
  isOtherwise: boolean
  quiz: QuizDocument
  locale: Locale
}

function RuleTold({ rule: { action, place, held, facts }, isOtherwise, quiz, locale }: RuleToldProps) {
  const words = quizDriveWords[locale]
  const { questions, outcomes } = quiz
  const titleOf = (parts: readonly { key: string; title: string }[], wanted: string) =>
    parts.find(({ key }) => key === wanted)?.title ?? wanted
  const done =
    'jump' in action
      ? words.jump(titleOf(questions, action.jump))
      : 'end' in action
        ? words.end(titleOf(outcomes, action.end))
        : 'disqualify' in action
          ? words.disqualify(titleOf(outcomes, action.disqualify))
          : 'set' in action
            ? words.set(action.set, action.to)
            : words.tag(action.tag)
  return (
    <div class="trace__rule" data-held={held}>
      <p>
        <strong>
          {isOtherwise ? words.otherwise : held ? words.fired(place + 1) : words.notFired(place + 1)}
        </strong>
        {held && `: ${done}`}
        {!action.when && !isOtherwise && ` (${words.always})`}
      </p>
      {action.when && <Reasons condition={action.when} facts={facts} quiz={quiz} locale={locale} />}
    </div>
  )
}

/** `price: 0 → 1 500`; how many questions were answered is plain to see. */
function changesIn(
  { before, after }: Step,
  quiz: QuizDocument,
  words: QuizDriveWords,
  locale: Locale,
): string[] {
  const earlier = new Map(countedIn(quiz, before, words).map(({ key, value }) => [key, value]))
  const numbers = countedIn(quiz, after, words).flatMap(({ key, name, value }) => {
    const was = earlier.get(key) ?? 0
    if (value === was || key === 'answered') return []
    return `${name}: ${was.toLocaleString(locale)} → ${value.toLocaleString(locale)}`
  })
  const tags = after.tags.slice(before.tags.length).map((tag) => words.tag(tag))
  return [...numbers, ...tags]
}
