import type { Flaw } from '@pulya/contract/flaw'
import { type Locale, locales } from '@pulya/contract/locale'

import { quizDocument, type QuizDocument } from '../document.ts'
import { completed, fill } from './complete.ts'
import { withContacts } from './contacts.ts'
import { openDesk } from './desk.ts'
import type { Tool } from './draft.ts'
import { leftoversOf } from './leftovers.ts'
import { elementsMax, lossesMax, tooDeep } from './limits.ts'
import type { Loss } from './loss.ts'
import { pruned } from './prune.ts'
import { type Source, sourceOf } from './source.ts'
import { surveyjs } from './surveyjs/tool.ts'
import { tally } from './tally/tool.ts'
import { trimmed } from './trim.ts'
import { typebot } from './typebot/tool.ts'
import { typeform } from './typeform/tool.ts'

const tools: readonly Tool[] = [typebot, tally, typeform, surveyjs]

export interface Imported {
  /** A draft: it holds to every rule of a quiz, and somebody should look at it before visitors do. */
  document: QuizDocument
  /** Whose file it was, as people know the tool. */
  tool: string
  /** Whatever of the source is not in the draft, or not as it was. */
  losses: Loss[]
}

/**
 * A quiz of ours from the JSON of SurveyJS, Typeform, Tally or Typebot. Takes any JSON: what it does not know becomes a
 * loss, what is no such file a flaw. Nothing is fetched.
 *
 * @param locale Of the texts that are filled in, where the file does not tell its language.
 */
export function importQuiz(json: unknown, locale: Locale): Imported | { flaw: Flaw } {
  const deep = tooDeep(json)
  if (deep) return { flaw: deep }
  const root = sourceOf(json)
  const tool = tools.find(({ recognises }) => recognises(root))
  if (!tool) return { flaw: { code: 'import-unknown' } }
  if (tool.elements(root) > elementsMax) return { flaw: { code: 'items-too-many', limit: elementsMax } }
  return read(tool, root, languageOf(tool, root) ?? locale)
}

function read(tool: Tool, root: Source, locale: Locale): Imported | { flaw: Flaw } {
  const desk = openDesk(locale, tool.piping)
  const draft = tool.read(desk, root)
  const quiz = draft.questions.length > 0 && pruned(desk, trimmed(completed(desk, draft)))
  if (!quiz) return { flaw: { code: 'import-empty' } }
  const document = withContacts(desk, trimmed(quiz))
  if (!document.contact.fields) fill(desk, 'filled-contact', 'contact')
  const losses = [...desk.losses, ...leftoversOf(root)]
  return { document: quizDocument.parse(document), tool: tool.title, losses: bounded(losses) }
}

const languageOf = (tool: Tool, root: Source): Locale | undefined => {
  const language = tool.language(root)?.toLowerCase()
  return locales.find((locale) => language?.startsWith(locale))
}

/** More would be no list to read; that there is more is told too. */
const bounded = (losses: Loss[]): Loss[] =>
  losses.length <= lossesMax
    ? losses
    : [
        ...losses.slice(0, lossesMax - 1),
        { path: '#', reason: 'more', detail: String(losses.length - lossesMax + 1) },
      ]
