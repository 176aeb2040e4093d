import { pointerTo } from '@pulya/contract/pointer'
import type { OfferDocument } from '@pulya/offer/document'
import { changeableTexts } from '@pulya/offer/changeable'
import { verticalOf } from '@pulya/offer/check/vertical-of'
import { textsShown } from '@pulya/offer/texts-shown'
import { blocksOf } from '@pulya/offer/variant'
import { z } from 'zod'

import { fairRules } from './fair-rules.ts'
import { languages, manner } from './manner.ts'
import { ownWords, soundOf } from './plain.ts'
import type { TextAt } from './put-texts.ts'
import type { Task } from './ai.ts'

const most = 5

interface Wish {
  /** Key of the variant. */
  variant: string
  /** What the marketer asks for besides. */
  wish?: string | undefined
}

/**
 * Five ways to begin an offer, as the words for its headline and, where it has one, its subhead. The model is told what the
 * offer says to everybody; of reviews, people, contacts and requisites it is told nothing.
 */
export function headlinesFor(offer: OfferDocument, { variant, wish }: Wish): Task<TextAt[][]> {
  const trade = verticalOf(offer, textsShown(offer))
  const { locale, brand, title, description } = offer
  return {
    task: `You help a marketer to begin a page of one screen that makes an offer.
Propose ${most} pairs of a headline and a subhead in ${languages[locale]}, each by another idea.
The headline is one concrete promise, at most 60 characters. The subhead says whom it suits and what they get, at most 120.
Advertising has to be fair:
${fairRules(trade)}
${manner} {"variants": [{"headline": "…", "subhead": "…"}]}`,
    material: {
      trade,
      about: brand.about,
      title,
      description,
      texts: blocksOf(offer, variant).flatMap((block) => changeableTexts(block).map(({ text }) => text)),
      wish,
    },
    answer: answerFor(placesOf(offer, variant)),
  }
}

const answerFor = ({ headline, subhead }: Places) =>
  z
    .object({
      variants: soundOf(
        z.object({ headline: ownWords(120), subhead: ownWords(200).optional().catch(undefined) }),
        {
          least: 1,
          most,
        },
      ),
    })
    .transform(({ variants }) =>
      variants.map((said) => [
        ...(headline ? [{ pointer: headline, text: said.headline }] : []),
        ...(subhead && said.subhead ? [{ pointer: subhead, text: said.subhead }] : []),
      ]),
    )

interface Places {
  headline?: string | undefined
  subhead?: string | undefined
}

/** Where this variant has its own words, or would have them. */
function placesOf({ blocks, variants }: OfferDocument, variant: string): Places {
  const within = variant === variants[0]?.key ? [] : ['variants', variant]
  const placeOf = (wanted: string) => {
    const index = blocks.findIndex(({ kind }) => kind === wanted)
    return index < 0 ? undefined : pointerTo('blocks', index, ...within, 'text')
  }
  return { headline: placeOf('headline'), subhead: placeOf('subhead') }
}
