import type { Locale } from '@pulya/contract/locale'
import type { Outcome, QuizDocument } from '@pulya/quiz/document'

import { quizTextWords } from '../../i18n/quiz.ts'
import { quizEndingWords } from '../../i18n/quiz-ending.ts'
import { quizTranslationWords } from '../../i18n/quiz-translation.ts'
import { namedField, type QuizPart, type Standing } from './quiz-part.ts'
import { soughtWords } from './sought-words.ts'

/** An outcome with everything it says and looks for. */
export function outcomePart(
  { outcomes }: QuizDocument,
  { key, when, redirect }: Outcome,
  index: number,
  locale: Locale,
): QuizPart {
  const texts = quizTextWords[locale]
  const words = quizEndingWords[locale].outcomes
  const at: Standing = { path: ['outcomes', index], name: `outcomes/${key}` }
  return {
    key: at.name,
    title: words.of(index + 1, outcomes.length),
    fields: [
      namedField(at, ['title'], { label: texts.outcomeTitle, as: 'paragraph' }),
      namedField(at, ['paragraphs'], { label: texts.paragraphs, as: 'lines' }),
      namedField(at, ['checklist'], { label: texts.checklist, as: 'lines', optional: true }),
      ...(redirect ? [namedField(at, ['redirect', 'label'], { label: words.label, as: 'line' })] : []),
      ...soughtWords(when, at, ['when'], quizTranslationWords[locale].soughtWords),
    ],
  }
}
