import type { Locale } from '@pulya/contract/locale'
import type { QuizDocument } from '@pulya/quiz/document'

import { picturesWords } from '../../i18n/pictures.ts'
import { quizTextWords } from '../../i18n/quiz.ts'
import { quizEndingWords } from '../../i18n/quiz-ending.ts'
import { quizTranslationWords } from '../../i18n/quiz-translation.ts'
import { namedField, type QuizPart } from './quiz-part.ts'

/** How the quiz is called, whom to call instead, and who seems to ask. */
export function headParts({ consultant }: QuizDocument, locale: Locale): QuizPart[] {
  const texts = quizTextWords[locale]
  const look = quizEndingWords[locale].look
  const at = { path: ['consultant'], name: 'consultant' }
  const head: QuizPart = {
    key: 'head',
    title: quizTranslationWords[locale].whole,
    fields: [
      { key: 'title', field: { path: ['title'], label: texts.title, as: 'paragraph' } },
      { key: 'phone', field: { path: ['phone'], label: texts.phone, as: 'line' } },
    ],
  }
  const told = namedField(at, ['picture', 'alt'], { label: picturesWords[locale].alt, as: 'line' })
  const speaker: QuizPart = {
    key: 'consultant',
    title: look.consultant,
    fields: [
      namedField(at, ['name'], { label: look.name, as: 'line' }),
      namedField(at, ['role'], { label: look.role, as: 'line', optional: true }),
      ...(consultant?.picture ? [told] : []),
    ],
  }
  return consultant ? [head, speaker] : [head]
}

/** Words beside what is counted and what comes with the address, wherever texts repeat it. */
export function valuesPart({ variables = [], hidden = [] }: QuizDocument, locale: Locale): QuizPart {
  const words = quizTranslationWords[locale]
  const units = variables.flatMap((variable, index) =>
    'formula' in variable
      ? namedField({ path: ['variables', index], name: `variables/${variable.key}` }, ['unit'], {
          label: words.unitOf(variable.key),
          as: 'line',
          optional: true,
        })
      : [],
  )
  const fallbacks = hidden.map(({ key }, index) =>
    namedField({ path: ['hidden', index], name: `hidden/${key}` }, ['fallback'], {
      label: words.fallbackOf(key),
      as: 'line',
      optional: true,
    }),
  )
  return { key: 'values', title: words.values, fields: [...units, ...fallbacks] }
}
