import type { Question } from '@pulya/questions/definitions'

import { type Asked, simpler } from '../asked.ts'
import { type Choice, choiceOf, type Choosing } from '../choice.ts'
import { type Desk, lose } from '../desk.ts'
import { address } from '../plain-text.ts'
import { isRecord, items, member, type Source, textIn, truthIn } from '../source.ts'
import { localised } from './texts.ts'

/** A question whose options stand in this member, with the two that SurveyJS adds by itself. */
export function pickedOf(desk: Desk, asked: Asked, list: string, choosing: Choosing): Question | undefined {
  const { source } = asked
  const choices = [...items(member(source, list)).map((item) => choiceIn(desk, item)), ...added(desk, source)]
  const pictured = asked.type === 'imagepicker'
  const question = choiceOf(desk, asked, choices, {
    ...choosing,
    atLeast: boundIn(source, 'minSelectedChoices'),
    atMost: boundIn(source, 'maxSelectedChoices'),
  })
  if (pictured && question) simpler(desk, asked, question.kind)
  return question
}

function boundIn(source: Source, name: string): number | undefined {
  const bound = Number(textIn(member(source, name)) ?? 0)
  return bound > 0 ? bound : undefined
}

function choiceIn(desk: Desk, item: Source): Choice {
  if (!isRecord(item.value)) {
    const value = textIn(item)
    // The option that asks for words of one's own, as SurveyJS names it in old files.
    return { source: item, label: value, refs: value === undefined ? [] : [value], name: value }
  }
  const picture = member(item, 'imageLink')
  const href = localised(desk, picture)
  if (href) lose(desk, picture, 'picture', address(href))
  const value = textIn(member(item, 'value'))
  return {
    source: item,
    label: localised(desk, member(item, 'text')) ?? value,
    refs: value === undefined ? [] : [value],
    name: value,
  }
}

const words = {
  ru: { other: 'Другое', none: 'Ничего из этого' },
  en: { other: 'Other', none: 'None of these' },
} as const

function added(desk: Desk, source: Source): Choice[] {
  return (['other', 'none'] as const).flatMap((what) => {
    const [shown, old] = what === 'other' ? ['showOtherItem', 'hasOther'] : ['showNoneItem', 'hasNone']
    if (!truthIn(member(source, shown)) && !truthIn(member(source, old))) return []
    const text = member(source, `${what}Text`)
    const label = localised(desk, text) ?? words[desk.locale][what]
    const flag = what === 'other' ? { other: true } : { exclusive: true }
    return [{ source: text, label, refs: [what], name: what, ...flag }]
  })
}
