import type { QuizDocument } from '@pulya/quiz/document'
import { z } from 'zod'

import type { Product } from '../start.ts'
import { publishOwn } from './own-document.ts'

/** Publishes the demo's quiz with these members in place of its own, under the address it has: `/q/proverka`. */
export const publishOwnQuiz = (product: Product, more: (draft: QuizDocument) => object) =>
  publishOwn(product, 'proverka', z.custom<QuizDocument>(), more)
