import type { Locale } from '@pulya/contract/locale'
import type { QuizDocument } from '@pulya/quiz/document'
import { useId, useRef, useState } from 'preact/hooks'

import { quizNumbersWords } from '../../i18n/quiz-numbers.ts'
import { LiveResult } from './LiveResult.tsx'
import { formulaNames } from './formula-names.ts'
import { readFormula } from './read-formula.ts'

interface FormulaInputProps {
  label: string
  text: string
  quiz: QuizDocument
  /** Variables above this place; all of them when absent. */
  above?: number
  unit?: string | undefined
  locale: Locale
  onWrite: (text: string) => void
}

/** A formula with what it gives, what is wrong with it and where, and the names it may use. */
export function FormulaInput({ label, text, quiz, above, unit, locale, onWrite }: FormulaInputProps) {
  const { formula: words } = quizNumbersWords[locale]
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [typed, setTyped] = useState<{ text: string; over: string } | null>(null)
  const shown = typed?.over === text ? typed.text : text
  const variables = quiz.variables ?? []
  const known = { ...quiz, variables: variables.slice(0, above) }
  const groups = formulaNames(known, words)
  const knows = (name: string) => groups.some(({ of }) => of.some(({ key }) => key === name))
  const read = readFormula(shown, knows, words, locale)
  const { trouble } = read

  const type = (written: string) => {
    const sound = readFormula(written, knows, words, locale).trouble === undefined
    setTyped({ text: written, over: sound ? written : text })
    if (sound) onWrite(written)
  }
  const insert = (name: string) => {
    const { selectionStart: from, selectionEnd: to } = area.current ?? {
      selectionStart: shown.length,
      selectionEnd: shown.length,
    }
    const [before, after] = [shown.slice(0, from), shown.slice(to)]
    const put = `${before && !/[\s(]$/.test(before) ? ' ' : ''}${name}`
    type(before + put + after)
    const end = (before + put).length
    // Once the new text is drawn.
    setTimeout(() => {
      area.current?.focus()
      area.current?.setSelectionRange(end, end)
    })
  }
  const showPlace = () => {
    area.current?.focus()
    if (trouble) area.current?.setSelectionRange(trouble.at, trouble.at + Math.max(trouble.length, 1))
  }

  return (
    <div class="formula">
      <label class="field__label" for={id}>
        {label}
      </label>
      <textarea
        class="field__input formula__text"
        id={id}
        ref={area}
        rows={1}
        spellcheck={false}
        autocomplete="off"
        value={shown}
        aria-invalid={trouble ? 'true' : undefined}
        aria-describedby={`${id}-help${trouble ? ` ${id}-trouble` : ''}`}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
      {trouble && (
        <p class="field__flaw" id={`${id}-trouble`}>
          <code class="formula__place">
            {shown.slice(Math.max(0, trouble.at - 20), trouble.at)}
            <mark>{shown.slice(trouble.at, trouble.at + Math.max(trouble.length, 1)) || '…'}</mark>
          </code>{' '}
          {trouble.text}. {words.kept}{' '}
          <button type="button" class="button button--bare" onClick={showPlace}>
            {words.showPlace}
          </button>
        </p>
      )}
      <div class="formula__row">
        <select
          class="word"
          aria-label={`${words.insert} ${label}`}
          value=""
          onChange={({ currentTarget }) => {
            const name = currentTarget.value
            currentTarget.value = ''
            if (name) insert(name)
          }}
        >
          <option value="">{words.insert}</option>
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.of.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name === key ? key : `${key}: ${name}`}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <small class="field__aside" id={`${id}-help`}>
          {words.help}
        </small>
      </div>
      {!trouble && <LiveResult text={shown} names={read.names} quiz={known} unit={unit} locale={locale} />}
    </div>
  )
}
