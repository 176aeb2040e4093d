import { z } from 'zod'

import { base, option } from '../base.ts'
import type { Definition } from '../question.ts'

const config = z.strictObject({
  kind: z.literal('yes-no'),
  ...base,
  /** Options like any other, so points, tags and conditions know them; only their keys and order are given. */
  options: z.tuple([option.extend({ key: z.literal('yes') }), option.extend({ key: z.literal('no') })]),
})

const answer = z.enum(['yes', 'no'])

export type YesNoConfig = z.infer<typeof config>
export type YesNoAnswer = z.infer<typeof answer>

const blank = {
  ru: { title: 'Вы уже сравнивали другие варианты?', yes: 'Да', no: 'Нет' },
  en: { title: 'Have you compared other options yet?', yes: 'Yes', no: 'No' },
}

export const definition = {
  config,
  answer,
  blank: (key, locale) => ({
    kind: 'yes-no',
    key,
    title: blank[locale].title,
    required: true,
    options: [
      { key: 'yes', label: blank[locale].yes },
      { key: 'no', label: blank[locale].no },
    ],
  }),
} satisfies Definition<YesNoConfig, YesNoAnswer>
