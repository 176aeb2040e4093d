import { link } from '@pulya/contract/link'

import type { Outcome } from '../document.ts'
import { saysNext } from './complete.ts'
import { type Desk, lose, newKey } from './desk.ts'
import { headed, say, sayParagraphs } from './say.ts'
import { type Source, textIn } from './source.ts'

interface Said {
  source: Source
  /** The first line is the title when there is none of its own. */
  title?: string | undefined
  titleAt?: Source
  text?: string | undefined
  textAt?: Source
  name?: string | undefined
}

const thanks = { ru: 'Спасибо!', en: 'Thank you!' } as const
const goOn = { ru: 'Продолжить', en: 'Continue' } as const

/** What the tool says at the end, as an outcome of ours. */
export function endingOf(desk: Desk, taken: Set<string>, said: Said): Outcome {
  const { source, titleAt = source, textAt = source, name } = said
  const { title, text } = said.title ? said : headed(desk, textAt, said.text)
  const shown = say(desk, titleAt, title, 200) ?? thanks[desk.locale]
  const paragraphs = sayParagraphs(desk, textAt, text)
  const outcome: Outcome = {
    key: newKey(taken, name, shown),
    title: shown,
    paragraphs: paragraphs.length > 0 ? paragraphs : [saysNext(desk.locale)],
  }
  desk.origins.set(outcome, source)
  return outcome
}

/** The tool would lead on by itself; ours shows a link to press. */
export function leadOn(desk: Desk, outcome: Outcome, address: Source, label?: string): void {
  const given = textIn(address)
  if (!given) return
  const href = link(given)
  if ('flaw' in href) return lose(desk, address, 'link', given)
  outcome.redirect = { href: href.value, label: say(desk, address, label, 60) ?? goOn[desk.locale] }
}
