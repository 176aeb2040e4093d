import { fileName } from '@pulya/contract/file-name'
import { uuid } from '@pulya/contract/uuid'
import { z } from 'zod'

import { base } from '../base.ts'
import type { Definition } from '../question.ts'
import { fileKinds, filesMax } from './limits.ts'

const config = z.strictObject({
  kind: z.literal('file'),
  ...base,
  accept: z.array(z.enum(fileKinds)).min(1).refine(unlike, 'value-wrong'),
  atMost: z.int().min(1).max(filesMax).default(5),
})

const file = z.strictObject({ id: uuid, name: z.string() })

/** Each was sent before, under its id: an answer only names them. */
const answer = z.strictObject({
  files: z
    .array(file)
    .min(1)
    .max(filesMax)
    .refine((files) => unlike(files.map(({ id }) => id))),
})

function unlike(names: readonly string[]): boolean {
  return new Set(names).size === names.length
}

export type FileConfig = z.infer<typeof config>
export type FileAnswer = z.infer<typeof answer>

const blank = {
  ru: 'Приложите фото или документы',
  en: 'Attach photos or documents',
}

export const definition = {
  config,
  answer,
  blank: (name, locale) => ({
    kind: 'file',
    key: name,
    title: blank[locale],
    required: true,
    accept: ['image', 'pdf'],
    atMost: 5,
  }),
  clean: (_, { files }) => {
    const cleaned: FileAnswer['files'] = []
    for (const { id, name } of files) {
      const shown = fileName(name)
      if ('flaw' in shown) return shown
      cleaned.push({ id, name: shown.value })
    }
    return { value: { files: cleaned } }
  },
} satisfies Definition<FileConfig, FileAnswer>
