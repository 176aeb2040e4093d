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

/** Only the server knows the sizes of pictures: what has some is shown with the next page. */
export const isDrawnHere = ({ kind }: Pick<Block, 'kind'>): boolean => kind !== 'picture' && kind !== 'video'
