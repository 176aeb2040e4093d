import { definitions, type QuestionKind } from '@pulya/questions/definitions'
import { quizDocument } from '@pulya/quiz/document'
import { describe, expect, it } from 'vitest'

import { idOf } from '../editor/field.ts'
import { replaced } from '../editor/path.ts'
import { quizTextWords } from '../i18n/quiz.ts'
import { quizSections } from './sections.ts'

const kinds = Object.keys(definitions) as QuestionKind[]

const quiz = quizDocument.parse({
  schema: 1,
  locale: 'en',
  title: 'Quiz',
  theme: 'chambers',
  phone: '+7 495 000-00-00',
  questions: kinds.map((kind) => definitions[kind].blank(kind, 'en')),
  bands: [],
  outcomes: [{ key: 'all', title: 'Outcome', paragraphs: ['One', 'Two'], checklist: ['First'] }],
  contact: {
    title: 'Contact',
    text: 'Why',
    button: 'Send',
    channels: [],
    consents: [{ purpose: 'ads', label: 'Send me news', document: 'abcd-efgh', required: false }],
  },
  thanks: { title: 'Thanks', text: 'We will call' },
})

const fields = quizSections(quiz, quizTextWords.en).flatMap(({ groups }) =>
  groups.flatMap((group) => group.fields),
)

/** What kinds say besides options, a title and a help. */
const ownTexts: Partial<Record<QuestionKind, string[]>> = {
  slider: ['unit'],
  range: ['unit'],
  number: ['unit'],
  rating: ['low', 'high'],
  statement: ['text', 'button'],
  loader: ['lines'],
}

describe('the fields of a quiz', () => {
  it.each(kinds)('let every word of a question of kind %s be changed', (kind) => {
    const at = kinds.indexOf(kind)
    const shown = fields.map(({ path }) => idOf(path)).filter((id) => id.startsWith(`/questions/${at}/`))
    const question = quiz.questions[at]
    const said =
      question && 'options' in question
        ? question.options.map((_, index) => `options/${index}/label`)
        : (ownTexts[kind] ?? [])
    expect(shown).toEqual(['title', 'help', ...said].map((text) => `/questions/${at}/${text}`))
  })

  it('write what the schema of a quiz accepts', () => {
    for (const { path, as } of fields) {
      const edited = replaced(quiz, path, as === 'lines' ? ['New', 'Newer'] : 'New')
      expect(quizDocument.safeParse(edited).error).toBeUndefined()
    }
  })

  it('may be emptied where they say so', () => {
    for (const { path } of fields.filter(({ optional }) => optional)) {
      expect(quizDocument.safeParse(replaced(quiz, path, undefined)).error).toBeUndefined()
    }
  })
})
