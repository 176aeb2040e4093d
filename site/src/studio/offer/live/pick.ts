import type { OfferDocument } from '@pulya/offer/document'

import type { TextField } from '../../editor/field.ts'
import { type Path, valueAt } from '../../editor/path.ts'
import type { OfferWords } from '../../i18n/offer.ts'
import { brandFields, fieldsOf } from '../sections.ts'

/** What was pressed in the preview: the field of its words, or else the block it belongs to. */
export interface Picked {
  path: Path
  /** Where in the field the pressed words begin, for a list of texts. */
  caret?: number
}

/** @param variant Absent for the control. */
export function picked(
  pressed: Element,
  offer: OfferDocument,
  words: OfferWords,
  variant?: string,
): Picked | undefined {
  const shown = pressed.closest('[data-block]')
  if (!shown) return pressed.closest('.letterhead') ? inBrand(pressed, offer, words) : undefined
  const index = offer.blocks.findIndex(({ id }) => id === shown.getAttribute('data-block'))
  const block = offer.blocks[index]
  if (!block) return undefined
  const fields = fieldsOf(block, index, words, variant)
  const [first] = fields
  return fieldWith(pressed, shown, fields, offer) ?? { path: first ? first.path : ['blocks', index] }
}

const inBrand = (pressed: Element, offer: OfferDocument, words: OfferWords): Picked => {
  const fields = brandFields(words)
  const top = pressed.closest('.letterhead') ?? pressed
  return fieldWith(pressed, top, fields, offer) ?? { path: ['brand', 'name'] }
}

/** From the pressed element outwards, the first whose words are those of a field. */
function fieldWith(
  pressed: Element,
  within: Element,
  fields: readonly TextField[],
  offer: OfferDocument,
): Picked | undefined {
  for (let at: Element | null = pressed; at && within.contains(at); at = at.parentElement) {
    const said = plain(at.textContent)
    for (const { path, inherited } of fields) {
      const value = valueAt(offer, path) ?? inherited
      const lines = Array.isArray(value) ? value.map(String) : [typeof value === 'string' ? value : '']
      const line = lines.findIndex((text) => text !== '' && matches(plain(text), said))
      if (line < 0) continue
      const caret = lines.slice(0, line).reduce((total, text) => total + text.length + 1, 0)
      return Array.isArray(value) ? { path, caret } : { path }
    }
  }
  return undefined
}

/** The words of a field may stand among others: a deadline is followed by its date. */
const matches = (text: string, said: string): boolean => said === text || said.startsWith(`${text} `)

const plain = (text: string | null): string => (text ?? '').replace(/[\s\u00a0]+/g, ' ').trim()
