import type { Locale } from '@pulya/contract/locale'
import { withUnit } from '@pulya/contract/with-unit'
import type { QuizDocument } from '@pulya/quiz/document'
import type { Facts } from '@pulya/quiz/facts'
import { numberOf } from '@pulya/quiz/number-of'
import { pathThrough } from '@pulya/quiz/path'
import type { Run } from '@pulya/quiz/run'

import { quizDriveWords } from '../../i18n/quiz-drive.ts'

interface NumbersNowProps {
  quiz: QuizDocument
  run: Run
  locale: Locale
}

/** What has been counted by now, as conditions and texts would find it. */
export function NumbersNow({ quiz, run, locale }: NumbersNowProps) {
  const words = quizDriveWords[locale]
  const { facts } = pathThrough(quiz, ({ key }) => run.answers[key], run.given)
  const tags = [...new Set(facts.tags)]
  return (
    <div class="drive__numbers">
      <h3>{words.numbers}</h3>
      <dl>
        {countedIn(quiz, facts, words).map(({ key, name, value, unit }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>{withUnit(locale, value.toLocaleString(locale), unit)}</dd>
          </div>
        ))}
      </dl>
      {tags.length > 0 && <p>{words.tags(tags.join(', '))}</p>}
    </div>
  )
}

/** Every number with a name, as it stands after these answers. */
export function countedIn(
  quiz: QuizDocument,
  facts: Facts,
  words: { score: string; answered: string },
): { key: string; name: string; value: number; unit: string }[] {
  const { scores = [], variables = [] } = quiz
  const named = [
    { key: 'score', name: words.score, unit: '' },
    { key: 'answered', name: words.answered, unit: '' },
    ...scores.map(({ key, title }) => ({ key, name: title, unit: '' })),
    ...variables.map((variable) => ({
      key: variable.key,
      name: variable.key,
      unit: ('formula' in variable && variable.unit) || '',
    })),
  ]
  return named.map((one) => ({ ...one, value: numberOf(quiz, facts, one.key) }))
}
