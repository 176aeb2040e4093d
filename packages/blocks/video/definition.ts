import { image } from '@pulya/contract/image'
import { line } from '@pulya/contract/line'
import { ruled } from '@pulya/contract/schema-flaws'
import { z } from 'zod'

import { type Definition, varied } from '../block.ts'
import { videoAddress } from './player.ts'

const schema = varied('video', {
  /** Absent until the marketer has given one; nothing is shown then. */
  address: ruled(z.string(), videoAddress).exactOptional(),
  /** What it is about, and how long it takes: on the poster, and all that is told of it before it plays. */
  title: line(100),
  poster: image.pick({ src: true }).exactOptional(),
})

export type VideoBlock = z.infer<typeof schema>

const blank = {
  ru: 'Как это прошло у нашего клиента, 1 минута',
  en: 'How it went for a client of ours, 1 minute',
}

export const video = {
  schema,
  blank: (id, locale) => ({ id, kind: 'video', title: blank[locale] }),
} satisfies Definition<VideoBlock>
