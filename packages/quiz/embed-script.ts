import { contactFieldNames, contactFields } from './contact-fields.ts'
import type { QuizSnapshot } from './snapshot.ts'
import { type VisitorQuiz, visitorFace } from './visitor-face.ts'

/** Says of what a part speaks: only a script with that part carries its words. */
type Words = Readonly<Record<string, unknown>> & { flaws?: Readonly<Record<string, string>> | undefined }

/** The built widget, from which a script is joined for each quiz. */
export interface EmbedParts {
  /** Before the core. */
  prefix: string
  /** Code by name: `core`, `kinds/{kind}` for each kind of question, and what few quizzes need. */
  parts: Readonly<Record<string, string>>
  /** Between the last part and the data. */
  start: string
  suffix: string
  /** By language and part. */
  words: Readonly<Record<string, Readonly<Record<string, Words>>>>
  themes: Readonly<Record<string, string>>
}

interface Embedded {
  snapshot: QuizSnapshot
  /** Names the snapshot in everything that is sent. */
  hash: string
  /** Where that goes, without a slash at the end. */
  api: string
}

/**
 * One script for one quiz: prefix, core, the parts it needs, start, the quiz and its words as JSON, suffix.
 * `<` is escaped so that the script may also stand inside a page.
 *
 * @param asked Parts that an address asks for, whatever the quiz needs.
 */
export function embedScript(
  widget: EmbedParts,
  { snapshot, hash, api }: Embedded,
  asked: string[] = [],
): string {
  const { prefix, parts, start, suffix, words, themes } = widget
  const quiz = visitorFace(snapshot)
  const used = [...partsOf(quiz), ...asked]
  const embed = {
    snapshot: quiz,
    hash,
    ...(asked.includes('window') && { title: snapshot.title }),
    words: wordsOf(used, words[snapshot.locale] ?? {}, unspokenIn(quiz)),
    theme: themes[snapshot.theme],
    api,
  }
  const json = JSON.stringify(embed).replaceAll('<', String.raw`\u003c`)
  return [prefix, ...used.map((name) => codeOf(parts, name)), start, json, suffix].join('')
}

function partsOf({ questions, variables = [], bonus, consultant }: VisitorQuiz): string[] {
  const kinds = new Set(questions.map(({ kind }) => `kinds/${kind}`))
  const counts =
    variables.some((variable) => 'formula' in variable) ||
    questions.some(({ then }) => then?.some((action) => 'set' in action))
  const more = { bonus, consultant, formula: counts }
  const needed = Object.entries(more).flatMap(([part, needs]) => (needs ? part : []))
  return ['core', ...[...kinds].toSorted(), ...needed]
}

/** Names of contacts that this quiz asks for neither in its form nor by a question. */
const unspokenIn = ({ contact, questions }: VisitorQuiz) =>
  contactFieldNames.filter(
    (asked) =>
      !contactFields(contact).some(({ name }) => name === asked) &&
      !questions.some(({ kind }) => kind === asked),
  )

function wordsOf(
  used: readonly string[],
  words: Readonly<Record<string, Words>>,
  unspoken: readonly string[],
): Words {
  const spoken = used.map((name) => without(unspoken, words[name] ?? {}))
  return Object.assign({}, ...spoken, {
    flaws: without(unspoken, Object.assign({}, ...spoken.map(({ flaws }) => flaws))),
  })
}

/** Without `email`, `email-required` and so on. */
const without = (names: readonly string[], words: Words): Words =>
  Object.fromEntries(
    Object.entries(words).filter(
      ([word]) => !names.some((name) => word === name || word.startsWith(`${name}-`)),
    ),
  )

function codeOf(parts: EmbedParts['parts'], name: string): string {
  const code = parts[name]
  if (code === undefined) throw new Error(`The widget was built without ${name}`)
  return code
}
