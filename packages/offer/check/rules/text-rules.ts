import { pointerTo } from '@pulya/contract/pointer'

import { slotOf } from '../../slots.ts'
import type { TextRule } from '../../text-rule.ts'
import { doubtful, type Rule } from '../finding.ts'

type When = TextRule['when']

/** A rule that never speaks: whenever it holds, one above it for the same text holds as well. */
export const textRules: Rule = ({ offer: { texts = [] } }) =>
  texts.flatMap((rule, index) => {
    const above = texts.slice(0, index).find((earlier) => isInTheWay(earlier, rule))
    if (!above) return []
    const { key, text, at } = rule
    return [
      doubtful('text-rule-idle', {
        pointer: pointerTo('texts', index),
        rule: key,
        block: at.block,
        text,
        limit: above.key,
      }),
    ]
  })

const isInTheWay = (earlier: TextRule, rule: TextRule): boolean =>
  slotOf(earlier.at.block, earlier.at) === slotOf(rule.at.block, rule.at) &&
  isAmong(rule.variants, earlier.variants) &&
  holdsWhenever(earlier.when, rule.when)

/** Whether everything the wider condition names is held by the narrower one. Hours are compared only for being equal. */
const holdsWhenever = (wider: When, narrower: When): boolean =>
  isParamAmong(narrower.param, wider.param) &&
  isAmong(narrower.place, wider.place) &&
  (!wider.click || wider.click === narrower.click) &&
  (!wider.device || wider.device === narrower.device) &&
  (!wider.office || wider.office === narrower.office) &&
  (!wider.hour || (wider.hour.from === narrower.hour?.from && wider.hour.to === narrower.hour.to))

function isParamAmong(narrower: When['param'], wider: When['param']): boolean {
  if (!wider) return true
  if (narrower?.name !== wider.name) return false
  return isAmong(lowered(narrower.is), lowered(wider.is))
}

const lowered = (values: readonly string[]): string[] => values.map((value) => value.toLowerCase())

/** Nothing named is everything. */
const isAmong = (some: readonly string[] | undefined, all: readonly string[] | undefined): boolean =>
  !all || (some !== undefined && some.every((one) => all.includes(one)))
