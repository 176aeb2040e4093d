import type { Offer } from '../slots.ts'
import type { TextShown } from '../texts-shown.ts'
import type { Vertical } from '../vertical.ts'
import { readingsOf } from './phrases/readings.ts'

const bankruptcy = /банкрот/u

export const namesBankruptcy = (texts: readonly TextShown[]): TextShown | undefined =>
  texts.find(({ text }) => readingsOf(text).ru.some((reading) => bankruptcy.test(reading)))

/**
 * Whose law an offer is under. An author who has not said gets the stricter reading: a locked notice, or a word about
 * bankruptcy in Russian, is enough.
 */
export function verticalOf({ vertical, blocks }: Offer, texts: readonly TextShown[]): Vertical {
  if (vertical) return vertical
  const wordings = blocks.flatMap((block) => (block.kind === 'notice' ? [block.wording] : []))
  if (wordings.includes('ru-bankruptcy') || namesBankruptcy(texts)) return 'bankruptcy'
  return wordings.includes('ru-medicine') ? 'medicine' : 'general'
}
