import { devices } from '@pulya/contract/device'
import type { Locale } from '@pulya/contract/locale'

import type { QuizLogicWords } from '../../i18n/quiz-logic.ts'
import { optionsOf, rangeOf, withRange } from './facts.ts'
import type { Known } from './known.ts'
import { NumberWord } from './NumberWord.tsx'
import { Pick } from './Pick.tsx'
import type { Fact } from './sentence.ts'
import { TextWord } from './TextWord.tsx'

interface OperandsProps {
  fact: Fact
  known: Known
  words: QuizLogicWords
  locale: Locale
  onChange: (fact: Fact) => void
}

/** The end of a clause: an option, words, numbers, a tag. */
export function Operands({ fact, known, words: { operands: words }, locale, onChange }: OperandsProps) {
  if ('has' in fact) {
    const options = optionsOf(known.questions.find(({ key }) => key === fact.question))
    const named = Object.fromEntries([[fact.has, '?'], ...options.map(({ key, label }) => [key, label])])
    const of = options.some(({ key }) => key === fact.has)
      ? options.map(({ key }) => key)
      : Object.keys(named)
    return (
      <Pick
        label={words.option}
        of={of}
        names={named}
        value={fact.has}
        onPick={(has) => onChange({ ...fact, has })}
      />
    )
  }
  if ('says' in fact) {
    const write = (says: string) => onChange({ ...fact, says })
    return (
      <TextWord label={words.text} value={fact.says} flaw={flawOf(anything, words.empty)} onWrite={write} />
    )
  }
  if ('tag' in fact) {
    const write = (tag: string) => onChange({ tag })
    return (
      <TextWord
        label={words.tag}
        value={fact.tag}
        among={known.tags}
        flaw={flawOf(tagName, words.wrongTag)}
        onWrite={write}
      />
    )
  }
  if ('param' in fact) {
    return (
      <>
        <TextWord
          label={words.param}
          value={fact.param}
          among={known.params}
          flaw={flawOf(paramName, words.wrongName)}
          onWrite={(param) => onChange({ ...fact, param })}
        />
        =
        <TextWord
          label={words.value}
          value={fact.is}
          flaw={flawOf(anything, words.empty)}
          onWrite={(is) => onChange({ ...fact, is })}
        />
      </>
    )
  }
  if ('device' in fact) {
    return (
      <Pick
        label={words.device}
        of={devices}
        names={words.devices}
        value={fact.device}
        onPick={(device) => onChange({ device })}
      />
    )
  }
  const range = rangeOf(fact)
  const both = range.from !== undefined && range.to !== undefined
  const number = (end: 'from' | 'to', value: number) => (
    <NumberWord
      label={both ? words[end] : words.number}
      value={value}
      flaw={words.wrongNumber}
      locale={locale}
      onWrite={(written) => onChange(withRange(fact, { ...range, [end]: written }))}
    />
  )
  return (
    <>
      {range.from !== undefined && number('from', range.from)}
      {both && words.and}
      {range.to !== undefined && number('to', range.to)}
    </>
  )
}

const anything = /\S/
const tagName = /^(?!constructor$)[a-z0-9-]{1,40}$/
const paramName = /^(?!constructor$)_?[a-z][a-z0-9_-]{0,38}$/

const flawOf = (sound: RegExp, flaw: string) => (text: string) => (sound.test(text) ? undefined : flaw)
