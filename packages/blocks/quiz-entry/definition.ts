import { publicId } from '@pulya/contract/public-id'
import { z } from 'zod'

import { type Definition, varied } from '../block.ts'
import { line } from '@pulya/contract/line'

const schema = varied('quiz-entry', {
  /** Absent until the marketer has chosen one; the entry is not shown then. */
  quiz: publicId.exactOptional(),
  /** Where the quiz is taken: on a page of its own, unless it is to stand right here. */
  as: z.enum(['button', 'inline']).exactOptional(),
  label: line(40),
})

export type QuizEntryBlock = z.infer<typeof schema>

const blank = { ru: 'Пройти проверку', en: 'Take the quiz' }

export const quizEntry = {
  schema,
  blank: (id, locale) => ({ id, kind: 'quiz-entry', label: blank[locale] }),
} satisfies Definition<QuizEntryBlock>
