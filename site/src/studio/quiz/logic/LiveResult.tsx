import { useStore } from '@nanostores/preact'
import type { Locale } from '@pulya/contract/locale'
import { withUnit } from '@pulya/contract/with-unit'
import type { QuizDocument } from '@pulya/quiz/document'

import { quizNumbersWords } from '../../i18n/quiz-numbers.ts'
import { quizLogicWords } from '../../i18n/quiz-logic.ts'
import { optionsOf } from './facts.ts'
import { NumberWord } from './NumberWord.tsx'
import { $samples, chooseSample, resultOf, sampleOf } from './samples.ts'

interface LiveResultProps {
  text: string
  /** Whose values can be tried. */
  names: readonly string[]
  quiz: QuizDocument
  unit: string | undefined
  locale: Locale
}

/** What a formula gives with sample answers, which can be changed to see it change. */
export function LiveResult({ text, names, quiz, unit = '', locale }: LiveResultProps) {
  const samples = useStore($samples)
  const { formula: words } = quizNumbersWords[locale]
  const result = resultOf(quiz, samples, text) ?? 0
  return (
    <div class="live-result">
      {names.length > 0 && <p class="field__aside">{words.samples}:</p>}
      {names.map((name) => (
        <Sample key={name} name={name} quiz={quiz} value={sampleOf(quiz, samples, name)} locale={locale} />
      ))}
      <p>
        {words.result}:{' '}
        <output>
          <strong>{withUnit(locale, result.toLocaleString(locale), unit)}</strong>
        </output>
      </p>
    </div>
  )
}

interface SampleProps {
  name: string
  quiz: QuizDocument
  value: number
  locale: Locale
}

function Sample({ name, quiz, value, locale }: SampleProps) {
  const { questions, variables = [] } = quiz
  const question = questions.find(({ key }) => key === name)
  const options = optionsOf(question).filter((option) => option.value !== undefined)
  const computed = variables.some((variable) => variable.key === name && 'formula' in variable)
  if (computed) {
    return (
      <p class="live-result__sample">
        <code>{name}</code> = {value.toLocaleString(locale)}
      </p>
    )
  }
  return (
    <p class="live-result__sample">
      <code>{name}</code> ={' '}
      {options.length > 0 ? (
        <select
          class="word"
          aria-label={question?.title ?? name}
          value={String(value)}
          onChange={({ currentTarget }) => chooseSample(name, Number(currentTarget.value))}
        >
          {options.map((option) => (
            <option key={option.key} value={String(option.value)}>
              {option.label} ({option.value})
            </option>
          ))}
        </select>
      ) : (
        <NumberWord
          label={question?.title ?? name}
          value={value}
          flaw={quizLogicWords[locale].operands.wrongNumber}
          locale={locale}
          onWrite={(number) => chooseSample(name, number)}
        />
      )}
    </p>
  )
}
