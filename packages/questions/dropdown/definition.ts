import { z } from 'zod'

import { base, option, optionsOf } from '../base.ts'
import { key } from '../key.ts'
import type { Definition } from '../question.ts'

const config = z.strictObject({ kind: z.literal('dropdown'), ...base, options: optionsOf(option, 100) })

export type DropdownConfig = z.infer<typeof config>
/** The key of the picked option. */
export type DropdownAnswer = string

const blank = {
  ru: { title: 'В каком вы городе?', labels: ['Москва', 'Санкт-Петербург', 'Другой город'] },
  en: { title: 'Which city are you in?', labels: ['London', 'Manchester', 'Another city'] },
}

export const definition = {
  config,
  answer: key,
  blank: (name, locale) => ({
    kind: 'dropdown',
    key: name,
    title: blank[locale].title,
    required: true,
    options: blank[locale].labels.map((label, index) => ({ key: `o${index + 1}`, label })),
  }),
} satisfies Definition<DropdownConfig, DropdownAnswer>
