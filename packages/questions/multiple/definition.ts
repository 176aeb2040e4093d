import { answerTextMax, oneLine } from '@pulya/contract/text'
import { z } from 'zod'

import { base, option, optionsOf } from '../base.ts'
import { key } from '../key.ts'
import type { Definition } from '../question.ts'

const config = z
  .strictObject({
    kind: z.literal('multiple'),
    ...base,
    options: optionsOf(
      option.extend({
        /** Leaves no room for another: «ничего из этого». */
        exclusive: z.boolean().optional(),
        /** Asks what it stands for, in the visitor's words. */
        other: z.boolean().optional(),
      }),
    ),
    atLeast: z.int().min(1).max(20).optional(),
    atMost: z.int().min(1).max(20).optional(),
  })
  .check(({ value: { atLeast, atMost, options }, issues }) => {
    const most = Math.min(atMost ?? options.length, options.length)
    if (atLeast === undefined || atLeast <= most) return
    issues.push({
      code: 'custom',
      input: atLeast,
      path: ['atLeast'],
      params: { flaw: { code: 'number-too-large', limit: most } },
    })
  })

const answer = z.strictObject({ picked: z.array(key).max(20), other: z.string().exactOptional() })

export type MultipleConfig = z.infer<typeof config>
/** Keys of the picked options, and what the visitor wrote beside the one marked `other`. */
export type MultipleAnswer = z.infer<typeof answer>

const blank = {
  ru: { title: 'Что из этого про вас?', labels: ['Первое', 'Второе'], none: 'Ничего' },
  en: { title: 'Which of these are about you?', labels: ['The first', 'The second'], none: 'None of these' },
}

export const definition = {
  config,
  answer,
  blank: (name, locale) => ({
    kind: 'multiple',
    key: name,
    title: blank[locale].title,
    required: true,
    options: [
      ...blank[locale].labels.map((label, index) => ({ key: `o${index + 1}`, label })),
      { key: 'none', label: blank[locale].none, exclusive: true },
    ],
  }),
  clean: ({ options }, { picked, other }) => {
    if (picked.length === 0) return { value: undefined }
    if (!options.some(({ key: name, other: asks }) => asks && picked.includes(name)))
      return { value: { picked } }
    const text = oneLine(other, { max: answerTextMax })
    if ('flaw' in text) return text
    return { value: text.value === '' ? { picked } : { picked, other: text.value } }
  },
} satisfies Definition<MultipleConfig, MultipleAnswer>
