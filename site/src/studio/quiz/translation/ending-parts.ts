import type { Locale } from '@pulya/contract/locale'
import type { QuizDocument } from '@pulya/quiz/document'

import { quizTextWords } from '../../i18n/quiz.ts'
import { quizEndingWords } from '../../i18n/quiz-ending.ts'
import { namedField, type QuizPart, type Standing } from './quiz-part.ts'

/** What is said around the enquiry: where it is asked for, what is given for it, and afterwards. */
export const endingParts = (quiz: QuizDocument, locale: Locale): QuizPart[] => [
  contactPart(quiz, locale),
  ...(quiz.bonus ? [bonusPart(locale)] : []),
  thanksPart(locale),
]

function contactPart({ contact: { consents } }: QuizDocument, locale: Locale): QuizPart {
  const words = quizTextWords[locale]
  const at = standing('contact')
  return {
    key: 'contact',
    title: words.contact,
    fields: [
      namedField(at, ['title'], { label: words.contactTitle, as: 'line' }),
      namedField(at, ['text'], { label: words.contactText, as: 'paragraph' }),
      namedField(at, ['hint'], {
        label: quizEndingWords[locale].contact.hint,
        as: 'paragraph',
        optional: true,
      }),
      ...consents.map(({ purpose }, index) =>
        namedField(at, ['consents', index, 'label'], { label: words.consents[purpose], as: 'paragraph' }, [
          'consents',
          purpose,
          'label',
        ]),
      ),
      namedField(at, ['button'], { label: words.button, as: 'line' }),
    ],
  }
}

function bonusPart(locale: Locale): QuizPart {
  const words = quizEndingWords[locale].bonus
  const at = standing('bonus')
  return {
    key: 'bonus',
    title: words.title,
    fields: [
      namedField(at, ['title'], { label: words.heading, as: 'line' }),
      namedField(at, ['text'], { label: words.text, as: 'paragraph' }),
      namedField(at, ['unit'], { label: words.unit, as: 'line' }),
    ],
  }
}

function thanksPart(locale: Locale): QuizPart {
  const words = quizTextWords[locale]
  const at = standing('thanks')
  return {
    key: 'thanks',
    title: words.thanks,
    fields: [
      namedField(at, ['title'], { label: words.thanksTitle, as: 'line' }),
      namedField(at, ['text'], { label: words.thanksText, as: 'paragraph' }),
    ],
  }
}

const standing = (member: string): Standing => ({ path: [member], name: member })
