import { z } from 'zod'

import { base, option, optionsOf } from '../base.ts'
import { key } from '../key.ts'
import type { Definition } from '../question.ts'

const picture = z.strictObject({
  /** A path on our own host: pictures never come from anybody else's. */
  src: z.string().regex(/^\/(?!\/)[\w./-]{1,200}$/),
  /** Empty when the label says it all: then it is not read twice. */
  alt: z.string().trim().max(200),
})

const config = z.strictObject({
  kind: z.literal('picture'),
  ...base,
  options: optionsOf(option.extend({ picture })),
})

export type PictureConfig = z.infer<typeof config>
/** The key of the picked option. */
export type PictureAnswer = string

const blank = {
  ru: { title: 'Что вам ближе?', labels: ['Первое', 'Второе'] },
  en: { title: 'Which one is closer to you?', labels: ['The first', 'The second'] },
}

export const definition = {
  config,
  answer: key,
  blank: (name, locale) => ({
    kind: 'picture',
    key: name,
    title: blank[locale].title,
    required: true,
    options: blank[locale].labels.map((label, index) => ({
      key: `o${index + 1}`,
      label,
      picture: { src: '/pictures/blank.svg', alt: '' },
    })),
  }),
} satisfies Definition<PictureConfig, PictureAnswer>
