import { z } from 'zod'

import { base, option, optionsOf } from '../base.ts'
import { image } from '@pulya/contract/image'
import { key } from '../key.ts'
import type { Definition } from '../question.ts'
import { blankPicture } from './blank.ts'

const config = z.strictObject({
  kind: z.literal('picture'),
  ...base,
  options: optionsOf(option.extend({ picture: image })),
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
      picture: blankPicture,
    })),
  }),
} satisfies Definition<PictureConfig, PictureAnswer>
