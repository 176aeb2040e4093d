import type { Locale } from '@pulya/contract/locale'
import type { Question } from '@pulya/questions/definitions'
import type { QuizDocument } from '@pulya/quiz/document'

import type { Path } from '../../editor/path.ts'
import { picturesWords } from '../../i18n/pictures.ts'
import { quizTextWords } from '../../i18n/quiz.ts'
import { quizBuilderWords } from '../../i18n/quiz-builder.ts'
import { quizTranslationWords } from '../../i18n/quiz-translation.ts'
import { textsOf } from '../question-texts.ts'
import { namedField, type NamedField, type QuizPart, type Standing } from './quiz-part.ts'
import { soughtWords } from './sought-words.ts'

/** A question with everything it says and looks for. */
export function questionPart(
  { questions }: QuizDocument,
  question: Question,
  index: number,
  locale: Locale,
): QuizPart {
  const texts = quizTextWords[locale]
  const words = quizBuilderWords[locale].question
  const at: Standing = { path: ['questions', index], name: `questions/${question.key}` }
  return {
    key: at.name,
    title: `${words.of(index + 1, questions.length)} · ${texts.kinds[question.kind]}`,
    fields: [
      ...textsOf(question, texts).map(({ at: inside, ...shown }) =>
        namedField(at, inside, shown, byKeys(question, inside)),
      ),
      namedField(at, ['hint'], { label: words.hint, as: 'paragraph', optional: true }),
      ...pictures(question, at, locale),
      ...conditions(question, at, locale),
    ],
  }
}

/** What is told of its pictures to those who cannot see them. */
function pictures(question: Question, at: Standing, locale: Locale): NamedField[] {
  const label = picturesWords[locale].alt
  if (question.kind === 'statement' && question.picture)
    return [namedField(at, ['picture', 'alt'], { label, as: 'line' })]
  if (question.kind !== 'picture') return []
  return question.options.map((option, place) => {
    const inside = ['options', place, 'picture', 'alt']
    return namedField(
      at,
      inside,
      { label: `${label}: ${option.label}`, as: 'line' },
      byKeys(question, inside),
    )
  })
}

function conditions({ when, actions = [] }: Question, at: Standing, locale: Locale): NamedField[] {
  const label = quizTranslationWords[locale].soughtWords
  return [
    ...soughtWords(when, at, ['when'], label),
    ...actions.flatMap((action, place) => soughtWords(action.when, at, ['actions', place, 'when'], label)),
  ]
}

/** Options are known by their keys. */
function byKeys(question: Question, inside: Path): Path {
  const [member, place, ...rest] = inside
  if (member !== 'options' || !('options' in question)) return inside
  return ['options', question.options[Number(place)]?.key ?? '', ...rest]
}
