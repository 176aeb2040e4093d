import { definitions } from '@pulya/blocks/definitions'
import type { Flaw } from '@pulya/contract/flaw'
import { parseWith } from '@pulya/contract/schema-flaws'

import { changeableTexts, withText } from './changeable.ts'
import type { OfferDocument } from './document.ts'
import type { TextRule } from './text-rule.ts'
import { blocksOf } from './variant.ts'

export interface Misread {
  path: (string | number)[]
  flaw: Flaw
}

type Spoken = Pick<OfferDocument, 'blocks' | 'variants' | 'texts' | 'places' | 'hours'>

/** Rules that name what is not there, or would say what their block could not. */
export function* misreadTexts(offer: Spoken): Generator<Misread> {
  const keys = new Set<string>()
  for (const [index, rule] of (offer.texts ?? []).entries()) {
    if (keys.has(rule.key)) yield { path: ['texts', index, 'key'], flaw: { code: 'key-repeated' } }
    keys.add(rule.key)
    for (const { path, flaw } of [...misreadWhen(offer, rule), ...misreadVariants(offer, rule)])
      yield { path: ['texts', index, ...path], flaw }
    for (const { path, flaw } of misreadPlaceOfText(offer, rule))
      yield { path: ['texts', index, ...path], flaw }
  }
}

const unknown = (limit: string): Flaw => ({ code: 'reference-unknown', limit })

function* misreadWhen({ hours, places = [] }: Spoken, { when }: TextRule): Generator<Misread> {
  if (Object.keys(when).length === 0) yield { path: ['when'], flaw: { code: 'items-too-few', limit: 1 } }
  // Only the office hours say by whose clock.
  for (const name of ['office', 'hour'] as const)
    if (when[name] && !hours) yield { path: ['when', name], flaw: unknown('hours') }
  if (when.hour && when.hour.from === when.hour.to)
    yield { path: ['when', 'hour'], flaw: { code: 'value-wrong' } }
  for (const [index, named] of (when.place ?? []).entries()) {
    if (!places.some(({ key }) => key === named))
      yield { path: ['when', 'place', index], flaw: unknown(named) }
  }
}

function* misreadVariants({ variants }: Spoken, rule: TextRule): Generator<Misread> {
  for (const [index, named] of (rule.variants ?? []).entries())
    if (!variants.some(({ key }) => key === named)) yield { path: ['variants', index], flaw: unknown(named) }
}

/** The text must be there, in every variant the rule speaks in: its own words are what all others read. */
function* misreadPlaceOfText(offer: Spoken, { at, text, variants }: TextRule): Generator<Misread> {
  const block = offer.blocks.find(({ id }) => id === at.block)
  if (!block) return yield { path: ['at', 'block'], flaw: unknown(at.block) }
  const spokenIn = variants ?? offer.variants.map(({ key }) => key)
  for (const shown of spokenIn.flatMap((variant) => blocksOf({ blocks: [block] }, variant))) {
    const texts = changeableTexts(shown).filter(({ member }) => member === at.member)
    if (texts.length === 0) return yield { path: ['at', 'member'], flaw: unknown(at.member) }
    const said = texts.find(({ item }) => item === at.item)
    if (!said) return yield { path: ['at', 'item'], flaw: unknown(String(at.item ?? at.member)) }
    const parsed = parseWith<unknown>(definitions[block.kind].schema, withText(shown, { ...said, text }))
    const [flaw] = 'flaws' in parsed ? parsed.flaws : []
    if (flaw)
      return yield {
        path: ['text'],
        flaw: flaw.limit === undefined ? { code: flaw.code } : { code: flaw.code, limit: flaw.limit },
      }
  }
}
