import type { Locale } from '@pulya/contract/locale'
import type { OfferDocument } from '@pulya/offer/document'
import type { TextRule } from '@pulya/offer/text-rule'
import { useState } from 'preact/hooks'

import { Dialog } from '../../ui/Dialog.tsx'
import { textRuleWords } from '../../i18n/text-rules.ts'
import { Conditions } from './Conditions.tsx'
import { type RuledText, sameText } from './rules.ts'

interface RuleDialogProps {
  rule: TextRule
  texts: readonly RuledText[]
  offer: OfferDocument
  locale: Locale
  /** With the rule as it is to be, or nothing when it stays as it was. */
  onDone: (rule?: TextRule) => void
}

/** One rule under edit. Half a rule would be refused by the server, so it goes into the document when it is whole. */
export function RuleDialog({ rule: opened, texts, offer, locale, onDone }: RuleDialogProps) {
  const [rule, setRule] = useState(opened)
  const words = textRuleWords[locale].form
  const chosen = texts.findIndex((text) => sameText(text.at, rule.at))
  const isWhole = rule.text.trim() !== '' && saysWhom(rule.when)
  return (
    <Dialog open title={opened.key ? words.editing : words.adding} onClose={() => onDone()}>
      <form
        class="text-rule"
        onSubmit={(event) => {
          event.preventDefault()
          if (isWhole) onDone(rule)
        }}
      >
        <label class="field">
          <span class="field__label">{words.which}</span>
          <select
            class="field__input"
            value={String(chosen)}
            onChange={({ currentTarget }) => {
              const text = texts[Number(currentTarget.value)]
              if (text) setRule({ ...rule, at: text.at })
            }}
          >
            {texts.map(({ at, label, own }, index) => (
              <option key={`${at.block}.${at.member}.${at.item}`} value={String(index)}>
                {label}: {own}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span class="field__label">{words.text}</span>
          <textarea
            class="field__input"
            rows={2}
            maxLength={300}
            value={rule.text}
            onInput={({ currentTarget }) => setRule({ ...rule, text: currentTarget.value })}
          />
        </label>
        <p class="muted">{words.fallback(texts[chosen]?.own ?? '')}</p>
        <Conditions rule={rule} offer={offer} words={textRuleWords[locale]} onChange={setRule} />
        {!isWhole && <p class="muted">{words.unfinished}</p>}
        <p class="dialog__ways">
          <button type="button" class="button" onClick={() => onDone()}>
            {words.cancel}
          </button>
          <button type="submit" class="button button--first" disabled={!isWhole}>
            {words.save}
          </button>
        </p>
      </form>
    </Dialog>
  )
}

const saysWhom = (when: TextRule['when']): boolean =>
  Object.keys(when).length > 0 && (!when.param || (when.param.name !== '' && when.param.is.length > 0))
