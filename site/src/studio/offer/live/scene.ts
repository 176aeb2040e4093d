import type { Block } from '@pulya/blocks/definitions'
import { passedDeadlines } from '@pulya/blocks/deadlines'
import type { Scene } from '@pulya/blocks/view'
import type { OfferDocument } from '@pulya/offer/document'
import { officeSaid } from '@pulya/offer/office-said'
import { quizWords } from '@pulya/quiz/words'

/** What the page of a preview gives its blocks: nothing in it leads anywhere, and nothing can be sent. */
export const previewScene = (offer: OfferDocument, now: number): Scene => ({
  locale: offer.locale,
  words: quizWords[offer.locale],
  action: '#',
  phone: offer.brand.phone,
  quizHref: new Proxy<Record<string, string>>({}, { get: () => '#' }),
  pictures: {},
  pictureSizes: '',
  passed: passedDeadlines(offer.blocks, now),
  office: officeSaid(offer, now),
  preview: true,
})

/**
 * Only the server knows the sizes of pictures and what a zone is called in every language: browsers are shipped without
 * most of those names. What has changed in these is shown with the next page.
 */
export function isDrawnHere(before: Block | undefined, block: Block, { hours }: OfferDocument): boolean {
  switch (block.kind) {
    case 'picture':
    case 'video':
      return false
    case 'callback':
      return hours === undefined
    case 'deadline':
      return before?.kind === 'deadline' && before.at === block.at && before.timeZone === block.timeZone
    default:
      return true
  }
}
