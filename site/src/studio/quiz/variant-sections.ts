import type { QuizDocument } from '@pulya/quiz/document'
import { quizOf } from '@pulya/quiz/variant'

import type { FieldGroup, FieldSection, TextField } from '../editor/field.ts'
import { type Path, valueAt } from '../editor/path.ts'
import type { QuizTextWords } from '../i18n/quiz.ts'
import type { QuizVariantWords } from '../i18n/quiz-variants.ts'
import { textsOf } from './question-texts.ts'

/** What one variant of a quiz may say otherwise, each beside what the control says there. */
export function variantSections(
  quiz: QuizDocument,
  variant: string,
  words: QuizTextWords,
  own: QuizVariantWords,
): FieldSection[] {
  const at: Path = ['variants', (quiz.variants ?? []).findIndex(({ key }) => key === variant)]
  const said = (member: Path, label: string, as: TextField['as'] = 'paragraph'): TextField => ({
    path: [...at, ...member],
    label,
    as,
    inherited: valueAt(quiz, member) ?? '',
  })
  const name: TextField = { path: [...at, 'name'], label: own.name, as: 'line' }
  return [
    {
      title: own.says(variant),
      note: own.note,
      groups: [{ fields: [name, said(['title'], words.title)] }, ...questions(quiz, variant, at, words)],
    },
    { title: words.outcomes, groups: outcomes(quiz, at, words) },
    {
      title: words.contact,
      groups: [
        {
          fields: [
            said(['contact', 'title'], words.contactTitle, 'line'),
            said(['contact', 'text'], words.contactText),
            said(['contact', 'button'], words.button, 'line'),
          ],
        },
      ],
    },
    {
      title: words.thanks,
      groups: [
        {
          fields: [
            said(['thanks', 'title'], words.thanksTitle, 'line'),
            said(['thanks', 'text'], words.thanksText),
          ],
        },
      ],
    },
  ]
}

/** Members of a question that hold words a variant may change. */
const wordsOfQuestions: ReadonlySet<string | number> = new Set([
  'title',
  'help',
  'options',
  'text',
  'button',
  'lines',
])

/** Those it asks, in its order. */
const questions = (quiz: QuizDocument, variant: string, at: Path, words: QuizTextWords): FieldGroup[] =>
  quizOf(quiz, variant).questions.flatMap(({ key }, place) => {
    const question = quiz.questions.find((asked) => asked.key === key)
    if (!question) return []
    const texts = textsOf(question, words).filter(({ at: [member = ''] }) => wordsOfQuestions.has(member))
    return [
      {
        title: `${place + 1}. ${question.title}`,
        note: `${words.kinds[question.kind]} · {${key}}`,
        closed: true,
        fields: texts.map(({ at: inside, optional: _, ...text }) => ({
          ...text,
          path: [...at, 'questions', key, ...ownPath(question, inside)],
          inherited: valueAt(question, inside) ?? '',
        })),
      },
    ]
  })

/** A label stands under the key of its option. */
function ownPath(question: QuizDocument['questions'][number], inside: Path): Path {
  const [member, place] = inside
  if (member !== 'options' || !('options' in question)) return inside
  return ['options', question.options[Number(place)]?.key ?? '']
}

const outcomes = ({ outcomes: possible }: QuizDocument, at: Path, words: QuizTextWords): FieldGroup[] =>
  possible.map(({ key, title, paragraphs, checklist }, index) => {
    const own: Path = [...at, 'outcomes', key]
    return {
      title: `${index + 1}. ${title}`,
      closed: true,
      fields: [
        { path: [...own, 'title'], label: words.outcomeTitle, as: 'paragraph', inherited: title },
        { path: [...own, 'paragraphs'], label: words.paragraphs, as: 'lines', inherited: paragraphs },
        { path: [...own, 'checklist'], label: words.checklist, as: 'lines', inherited: checklist ?? [] },
      ],
    }
  })
