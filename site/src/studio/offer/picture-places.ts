import type { Block } from '@pulya/blocks/definitions'
import type { OfferDocument } from '@pulya/offer/document'

import type { Path } from '../editor/path.ts'
import type { PicturesWords } from '../i18n/pictures.ts'

/** What must stay in sight: per cent from the left and from the top. */
export type Focus = NonNullable<Block<'picture'>['focus']>

/** A place of an offer where a picture may stand. */
export interface PicturePlace {
  path: Path
  label: string
  /** As it stands in the document; `alt` where it is told in words to those who cannot see it. */
  value: { src: string; alt?: string } | undefined
  /** What the control shows where a variant shows nothing of its own. */
  inherited?: { src: string } | undefined
  told: boolean
  /** Of a picture that is cut to the room it is given. */
  focus?: { path: Path; value: Focus | undefined }
}

type Words = PicturesWords['places']

/** All of them for the control; for another variant, those that an experiment may touch. */
export function picturePlaces(offer: OfferDocument, variant: string, words: Words): PicturePlace[] {
  const isControl = offer.variants[0]?.key === variant
  const logo = { path: ['brand', 'logo'], label: words.logo, value: offer.brand.logo, told: true }
  const ofBlocks = offer.blocks.flatMap((block, index): PicturePlace[] => {
    const path = isControl ? ['blocks', index] : ['blocks', index, 'variants', variant]
    switch (block.kind) {
      case 'picture': {
        const control = firstScreen(block, path, words)
        if (isControl) return control
        return withInherited(firstScreen(block.variants?.[variant] ?? {}, path, words), control)
      }
      case 'video': {
        const label = words.poster(block.title)
        const control = poster(block, path, label)
        return isControl
          ? control
          : withInherited(poster(block.variants?.[variant] ?? {}, path, label), control)
      }
      default:
        return []
    }
  })
  return isControl ? [logo, ...ofBlocks] : ofBlocks
}

/** A block, or what a variant says of it. */
type Shown<Kind extends 'picture' | 'video'> = {
  [Member in keyof Block<Kind>]?: Block<Kind>[Member] | undefined
}

const firstScreen = ({ image, focus, phone }: Shown<'picture'>, path: Path, words: Words): PicturePlace[] => [
  {
    path: [...path, 'image'],
    label: words.picture,
    value: image,
    told: true,
    focus: { path: [...path, 'focus'], value: focus },
  },
  {
    path: [...path, 'phone'],
    label: words.phone,
    value: phone,
    told: false,
    // A part of its picture: a variant that shows none of its own has no point in one.
    ...(phone && { focus: { path: [...path, 'phone', 'focus'], value: phone.focus } }),
  },
]

const poster = ({ poster: value }: Shown<'video'>, path: Path, label: string): PicturePlace[] => [
  { path: [...path, 'poster'], label, value, told: false },
]

const withInherited = (own: PicturePlace[], control: PicturePlace[]): PicturePlace[] =>
  own.map((place, index) => ({ ...place, inherited: control[index]?.value }))
