import type { Block } from '@pulya/blocks/definitions'
import { wordings } from '@pulya/blocks/wordings'
import type { Locale } from '@pulya/contract/locale'
import { moneyInWords } from '@pulya/contract/money-in-words'

/** By what of its own an author knows one block from another of its kind; empty where it has said nothing yet. */
export function called(block: Block, locale: Locale): string {
  switch (block.kind) {
    case 'headline':
    case 'subhead':
    case 'deadline':
      return block.text
    case 'bullets':
      return block.items.join(' · ')
    case 'price':
      return [block.label, moneyInWords(locale, block.amount, block.currency)].filter(Boolean).join(': ')
    case 'proof':
      return saidBy(block.evidence)
    case 'quiz-entry':
      return block.label
    case 'phone':
    case 'messengers':
      return block.label ?? ''
    case 'picture':
      return block.image?.alt ?? ''
    case 'form':
    case 'callback':
    case 'magnet':
    case 'video':
      return block.title
    case 'faq':
      return block.question
    case 'notice':
      return wordings[block.wording]
    case 'legal':
      return block.owner
  }
}

function saidBy(evidence: Block<'proof'>['evidence']): string {
  switch (evidence.as) {
    case 'person':
      return evidence.name
    case 'review':
      return `${evidence.name}: ${evidence.text}`
    case 'logos':
      return evidence.title ?? evidence.logos.map(({ alt }) => alt).join(', ')
    case 'number':
      return `${evidence.value} ${evidence.text}`
  }
}
