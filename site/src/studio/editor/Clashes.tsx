import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'

import { clashWords } from '../i18n/clash.ts'
import type { Draft } from './draft.ts'
import { asText, type FieldSection, isAbout, placeOf } from './field.ts'
import { pathTo } from './named-list.ts'
import { pointerTo } from '@pulya/contract/pointer'
import type { Clash } from './merge.ts'

interface ClashesProps {
  draft: Draft<unknown>
  sections: readonly FieldSection[]
  locale: Locale
}

/** Where two people have written in one place: both texts, and which of them stays. */
export function Clashes({ draft, sections, locale }: ClashesProps) {
  const document = useStore(draft.$document)
  const clashes = useStore(draft.$clashes)
  const words = clashWords[locale]
  if (clashes.length === 0) return null
  return (
    <div class="notice notice--danger troubles" role="alert">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <ul class="clashes">
        {clashes.map((clash) => (
          <li key={clash.place.join('/')} class="clash">
            <h3>{nameOf(clash, document, sections) ?? clash.place.join(' · ')}</h3>
            {(['mine', 'theirs'] as const).map((whose) => (
              <div key={whose} class="clash__side">
                <h4>{words[whose].title}</h4>
                <p class="clash__text">{told(clash[whose]) ?? words.more}</p>
                <button type="button" class="button" onClick={() => draft.settle(clash, whose)}>
                  {words[whose].keep}
                </button>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The part it stands in, and the text in it where that has a name of its own. */
function nameOf({ place }: Clash, document: unknown, sections: readonly FieldSection[]): string | undefined {
  const path = pathTo(document, place)
  const pointer = path && pointerTo(...path)
  const found = pointer && placeOf(sections, pointer)
  if (!found) return undefined
  const { name, field } = found
  return name === field.label || !isAbout(pointer, field.path) ? name : `${name} · ${field.label}`
}

/** `undefined` for what is no text. */
function told(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return asText(value) || undefined
}
