import type { ProblemError } from '@pulya/contract/problem'
import type { Locale } from '@pulya/contract/locale'
import type { OfferDocument } from '@pulya/offer/document'
import { useState } from 'preact/hooks'

import type { Path } from '../../editor/path.ts'
import { idOf, isAbout } from '../../editor/field.ts'
import { offerWords } from '../../i18n/offer.ts'
import { textRuleWords } from '../../i18n/text-rules.ts'
import { RuleDialog } from './RuleDialog.tsx'
import { RuleRow } from './RuleRow.tsx'
import { freshRule, movedRule, ruledTexts, sameText, withoutRule, withRule } from './rules.ts'
import { type SeenBy, seenByRule } from './show-as.ts'

interface TextRulesProps {
  offer: OfferDocument
  flaws: readonly ProblemError[]
  locale: Locale
  onWrite: (path: Path, value: unknown) => void
  onShow: (visitor: SeenBy) => void
}

const at = ['texts']

/** The rules of an offer in the order in which they are asked. */
export function TextRules({ offer, flaws, locale, onWrite, onShow }: TextRulesProps) {
  const [edited, setEdited] = useState<number>()
  const words = textRuleWords[locale]
  const rules = offer.texts ?? []
  const texts = ruledTexts(offer.blocks, offerWords[locale])
  const [first] = texts
  const open = edited === undefined ? undefined : (rules[edited] ?? (first && freshRule(first.at)))
  return (
    <>
      <p class="muted">{rules.length > 0 ? words.note : words.none}</p>
      {rules.length > 0 && (
        <table class="text-rules">
          <thead>
            <tr>
              <th scope="col">{words.where}</th>
              <th scope="col">{words.whom}</th>
              <th scope="col">{words.says}</th>
            </tr>
          </thead>
          <tbody>
            {rules.map((rule, index) => (
              <RuleRow
                key={rule.key}
                rule={rule}
                id={idOf([...at, index])}
                label={texts.find((text) => sameText(text.at, rule.at))?.label ?? rule.at.block}
                places={offer.places ?? []}
                flaws={flaws.filter(({ pointer }) => isAbout(pointer, [...at, index]))}
                locale={locale}
                onShow={() => onShow(seenByRule(rule, offer, new Date()))}
                onEdit={() => setEdited(index)}
                onRaise={index > 0 ? () => onWrite(at, movedRule(rules, index, -1)) : undefined}
                onLower={index < rules.length - 1 ? () => onWrite(at, movedRule(rules, index, 1)) : undefined}
                onRemove={() => onWrite(at, withoutRule(rules, index))}
              />
            ))}
          </tbody>
        </table>
      )}
      {first && (
        <p>
          <button type="button" class="button" onClick={() => setEdited(rules.length)}>
            {words.add}
          </button>
        </p>
      )}
      {open && edited !== undefined && (
        <RuleDialog
          key={edited}
          rule={open}
          texts={texts}
          offer={offer}
          locale={locale}
          onDone={(rule) => {
            setEdited(undefined)
            if (rule) onWrite(at, withRule(rules, edited, rule))
          }}
        />
      )}
    </>
  )
}
