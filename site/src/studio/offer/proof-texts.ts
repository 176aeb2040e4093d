import type { Block } from '@pulya/blocks/definitions'

import type { ProofWords } from '../i18n/offer.ts'
import type { BlockText } from './block-texts.ts'

type Evidence = Block<'proof'>['evidence']

/** A variant replaces a proof as a whole, so its single texts are those of the control. */
export function proofTexts(evidence: Evidence, words: ProofWords): BlockText[] {
  switch (evidence.as) {
    case 'person':
      return [
        text(['name'], words.name),
        text(['role'], words.role),
        { ...text(['says'], words.says), as: 'paragraph', optional: true },
      ]
    case 'review':
      return [
        { ...text(['text'], words.review), as: 'paragraph' },
        text(['name'], words.name),
        { ...text(['about'], words.about), optional: true },
        text(['source', 'label'], words.source),
      ]
    case 'logos':
      return [
        { ...text(['title'], words.title), optional: true },
        ...evidence.logos.map((_, index) => text(['logos', index, 'alt'], words.logo)),
      ]
    case 'number':
      return [
        text(['value'], words.value),
        text(['text'], words.text),
        text(['source', 'label'], words.source),
      ]
  }
}

const text = (place: (string | number)[], label: string): BlockText => ({
  at: ['evidence', ...place],
  label,
  as: 'line',
  varies: false,
})
