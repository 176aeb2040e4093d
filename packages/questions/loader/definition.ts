import { line } from '@pulya/contract/line'
import { z } from 'zod'

import { base } from '../base.ts'
import type { Definition } from '../question.ts'

const config = z.strictObject({
  kind: z.literal('loader'),
  ...base,
  required: z.literal(false),
  /** What has been taken into account, one after another. */
  lines: z.array(line(120)).min(2).max(4),
  /** After them the next screen opens by itself. */
  seconds: z.int().min(1).max(5),
})

const answer = z.never()

/** A breath before the result. The lines may only name what the quiz really looks at: waiting adds nothing to them. */
export type LoaderConfig = z.infer<typeof config>
/** Nothing is asked. */
export type LoaderAnswer = z.infer<typeof answer>

const blank = {
  ru: { title: 'Собираем результат', lines: ['Смотрим ваши ответы', 'Подбираем подходящий вариант'] },
  en: { title: 'Putting your result together', lines: ['Looking at your answers', 'Finding what suits you'] },
}

export const definition = {
  config,
  answer,
  blank: (key, locale) => ({ kind: 'loader', key, required: false, seconds: 3, ...blank[locale] }),
} satisfies Definition<LoaderConfig, LoaderAnswer>
