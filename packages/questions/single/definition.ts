import { z } from 'zod'

import { base, option, optionsOf } from '../base.ts'
import { key } from '../key.ts'
import type { Definition } from '../question.ts'

const config = z.strictObject({ kind: z.literal('single'), ...base, options: optionsOf(option) })

export type SingleConfig = z.infer<typeof config>
/** The key of the picked option. */
export type SingleAnswer = string

const blank = {
  ru: { title: 'Что вам подходит?', labels: ['Первое', 'Второе'] },
  en: { title: 'Which one suits you?', labels: ['The first', 'The second'] },
}

export const definition = {
  config,
  answer: key,
  blank: (name, locale) => ({
    kind: 'single',
    key: name,
    title: blank[locale].title,
    required: true,
    options: blank[locale].labels.map((label, index) => ({ key: `o${index + 1}`, label })),
  }),
} satisfies Definition<SingleConfig, SingleAnswer>
