import type { Locale } from '@pulya/contract/locale'
import { z } from 'zod'

import type { Task } from './ai.ts'
import { fairRules } from './fair-rules.ts'
import { languages, manner } from './manner.ts'
import { ownWords, soundOf } from './plain.ts'

const questionsMost = 7
const optionsMost = 7
const outcomesMost = 5

/** Braces repeat an answer in a text of a quiz; a model knows no names of answers. */
const words = (max: number) => ownWords(max).transform((said) => said.replaceAll(/[{}]/g, ''))

/** By what an answer is known within the answer of a model, and nowhere after it. */
const id = z.union([z.string().max(60), z.number()]).transform(String)

const option = z.object({ id, label: words(120) })
const question = z.object({
  id,
  title: words(200),
  help: words(300).optional().catch(undefined),
  several: z.boolean().catch(false),
  options: soundOf(option, { least: 2, most: optionsMost }),
})
const outcome = z.object({
  /** Of whom it is the outcome; of everybody else where there is none. */
  when: z.object({ question: id, option: id }).optional().catch(undefined),
  title: words(200),
  text: words(2000),
  checklist: soundOf(words(300), { least: 1, most: 8 }).optional().catch(undefined),
})

const sketch = z.object({
  title: words(200),
  questions: soundOf(question, { least: 1, most: questionsMost }),
  outcomes: soundOf(outcome, { least: 1, most: outcomesMost }),
  contact: z.object({ title: words(200), text: words(2000), button: words(60) }),
  thanks: z.object({ title: words(200), text: words(2000) }),
})

/** A quiz as a model has it in mind. */
export type QuizSketch = z.infer<typeof sketch>

export interface QuizWish {
  locale: Locale
  trade: string
  audience: string
  /** What the firm wants to learn before it calls. */
  goal: string
}

export const quizFor = ({ locale, ...wish }: QuizWish): Task<QuizSketch> => ({
  task: `You draft a quiz for the site of a firm, in ${languages[locale]}: people answer questions, read an outcome that helps them, and may leave a contact.
Ask 5 to 7 questions, from easy ones about the situation to what the person needs. Each has 2 to 6 options of at most 60 characters; "several" says that more than one may be picked.
Never ask for names, phones, e-mail addresses or documents: the contact step does that.
Write 2 to 4 outcomes, each with advice of at least two sentences that is of use to somebody who leaves no contact. Each but the last names in "when" the answer it is for; the last is for everybody else.
The text of the contact says what happens next. Honest advertising:
${fairRules('general')}
${manner} {"title": "…", "questions": [{"id": "q1", "title": "…", "help": "…", "several": false, "options": [{"id": "a", "label": "…"}]}], "outcomes": [{"when": {"question": "q1", "option": "a"}, "title": "…", "text": "…", "checklist": ["…"]}], "contact": {"title": "…", "text": "…", "button": "…"}, "thanks": {"title": "…", "text": "…"}}`,
  material: wish,
  answer: sketch,
})
