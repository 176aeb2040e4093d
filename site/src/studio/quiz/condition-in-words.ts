import type { Locale } from '@pulya/contract/locale'
import type { Condition } from '@pulya/questions/condition'
import type { QuizDocument } from '@pulya/quiz/document'

import { conditionWords } from '../i18n/conditions.ts'

/** A condition as the end of a sentence: «Показываем, если …». */
export function conditionInWords(quiz: QuizDocument, condition: Condition, locale: Locale): string {
  const words = conditionWords[locale]
  const inside = (part: Condition) => conditionInWords(quiz, part, locale)
  const joined = (parts: readonly Condition[], type: 'conjunction' | 'disjunction') =>
    new Intl.ListFormat(locale, { type }).format(parts.map(inside))
  if ('all' in condition) return joined(condition.all, 'conjunction')
  if ('any' in condition) return joined(condition.any, 'disjunction')
  if ('not' in condition) return words.not(inside(condition.not))
  if ('question' in condition) return aboutQuestion(quiz, condition, locale)
  if ('value' in condition) return words.number(condition.value, rangeInWords(condition, locale))
  if ('scoreAtLeast' in condition)
    return words.number(words.score, rangeInWords({ atLeast: condition.scoreAtLeast }, locale))
  if ('scoreAtMost' in condition)
    return words.number(words.score, rangeInWords({ atMost: condition.scoreAtMost }, locale))
  if ('tag' in condition) return words.tag(condition.tag)
  return 'param' in condition ? words.param(condition.param, condition.is) : words.device[condition.device]
}

function aboutQuestion(
  { questions }: QuizDocument,
  condition: Extract<Condition, { question: string }>,
  locale: Locale,
): string {
  const words = conditionWords[locale]
  const question = questions.find(({ key }) => key === condition.question)
  const title = question?.title ?? words.gone
  if ('has' in condition) {
    const options = question && 'options' in question ? question.options : []
    return words.has(title, options.find(({ key }) => key === condition.has)?.label ?? words.gone)
  }
  if ('says' in condition) return words.says(title, condition.says)
  return 'answered' in condition
    ? words.answered(title)
    : words.number(`«${title}»`, rangeInWords(condition, locale))
}

function rangeInWords(
  { atLeast, atMost }: { atLeast?: number | undefined; atMost?: number | undefined },
  locale: Locale,
): string {
  const words = conditionWords[locale]
  const numbers = new Intl.NumberFormat(locale)
  const format = (number: number) => numbers.format(number)
  if (atLeast !== undefined && atMost !== undefined) return words.between(format(atLeast), format(atMost))
  return atLeast === undefined ? words.to(format(atMost ?? 0)) : words.from(format(atLeast))
}
