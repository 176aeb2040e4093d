import type { Locale } from '@pulya/contract/locale'
import type { ProblemError } from '@pulya/contract/problem'
import type { Place } from '@pulya/offer/place'
import type { TextRule } from '@pulya/offer/text-rule'

import { textRuleWords } from '../../i18n/text-rules.ts'
import { conditionInWords } from './in-words.ts'

interface RuleRowProps {
  rule: TextRule
  id: string
  /** How the text it replaces is called. */
  label: string
  places: readonly Place[]
  flaws: readonly ProblemError[]
  locale: Locale
  onShow: () => void
  onEdit: () => void
  /** Absent for the first. */
  onRaise: (() => void) | undefined
  /** Absent for the last. */
  onLower: (() => void) | undefined
  onRemove: () => void
}

/** A rule as a row: which text, for whom, what it says, and what can be done with it. */
export function RuleRow({ rule, id, label, places, flaws, locale, ...ways }: RuleRowProps) {
  const words = textRuleWords[locale]
  const buttons = [
    { name: words.show, press: ways.onShow },
    { name: words.edit, press: ways.onEdit },
    { name: words.up, sign: '↑', press: ways.onRaise },
    { name: words.down, sign: '↓', press: ways.onLower },
    { name: words.remove, press: ways.onRemove },
  ]
  return (
    <tr id={id}>
      <th scope="row">{label}</th>
      <td>{conditionInWords(rule, places, locale)}</td>
      <td>
        {rule.text}
        {flaws.map(({ pointer, detail }) => (
          <p key={pointer} class="field__flaw">
            {detail}
          </p>
        ))}
        <p class="text-rules__ways">
          {buttons.map(({ name, sign = name, press }) => (
            <button
              key={name}
              type="button"
              class="button button--bare"
              aria-label={`${name}: ${rule.text}`}
              disabled={!press}
              onClick={press}
            >
              {sign}
            </button>
          ))}
        </p>
      </td>
    </tr>
  )
}
