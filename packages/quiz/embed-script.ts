import { contactFieldNames, contactFields } from './contact-fields.ts'
import { halvesOf } from './halves.ts'
import { pipedIn } from './piped.ts'
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
  /** Instead of the two, where the browser draws what it shows: see `widget/src/experiment/draw-arm.ts`. */
  drawing: { start: string; suffix: string }
  /** By language and part. */
  words: Readonly<Record<string, Readonly<Record<string, Words>>>>
  themes: Readonly<Record<string, string>>
}

interface Embedded {
  snapshot: QuizSnapshot
  /** Names the snapshot in everything that is sent. */
  hash: string
  /** Names the build, so that both halves of a script are of one. */
  version: string
  /** Where that goes, without a slash at the end. */
  api: string
  experiment?: EmbeddedExperiment
}

/** A running experiment, for whom the browser draws. */
export interface EmbeddedExperiment {
  /** What `assign` takes. */
  drawn: object
  /** In the order in which it is drawn. */
  arms: readonly { hash: string; snapshot: QuizSnapshot }[]
}

/**
 * One script for one quiz: prefix, core, the parts it needs, start, the quiz and its words as JSON, suffix.
 * `<` is escaped so that the script may also stand inside a page.
 *
 * @param asked Parts that an address asks for, whatever the quiz needs. With `ending` the script carries all there is;
 *   without it, what is only said after the last question waits in `endingScript`. A whole script is for good, so it
 *   holds no experiment.
 */
export function embedScript(
  widget: EmbedParts,
  { snapshot, hash, version, api, experiment }: Embedded,
  asked: string[] = [],
): string {
  const { prefix, parts, words, themes } = widget
  const isWhole = asked.includes('ending')
  const shown = (one: QuizSnapshot) => ({
    snapshot: isWhole ? visitorFace(one) : halvesOf(visitorFace(one)).beginning,
    ...(asked.includes('window') && { title: one.title }),
  })
  const arms = experiment?.arms ?? []
  const quizzes = [snapshot, ...arms.map((arm) => arm.snapshot)].map(visitorFace)
  const used = [...new Set(quizzes.flatMap(partsOf)), ...asked, ...(isWhole ? quizzes.flatMap(bonusIn) : [])]
  const embed = {
    ...shown(snapshot),
    hash,
    version,
    words: wordsOf(used, words[snapshot.locale] ?? {}, unspokenIn(quizzes)),
    theme: themes[snapshot.theme],
    api,
    ...(experiment && {
      experiment: {
        ...experiment.drawn,
        arms: arms.map((arm) => ({ hash: arm.hash, ...shown(arm.snapshot) })),
      },
    }),
  }
  const drawing = experiment ? ['experiment'] : []
  const { start, suffix } = experiment ? widget.drawing : widget
  return [prefix, ...codesOf(parts, [...used, ...drawing]), start, jsonOf(embed), suffix].join('')
}

/** The second half of the same quiz, as a module: its default export puts the code into the core and the texts into the embed. */
export function endingScript({ parts, words }: EmbedParts, snapshot: QuizSnapshot): string {
  const quiz = visitorFace(snapshot)
  const used = ['ending', ...bonusIn(quiz)]
  const said = jsonOf({
    ...halvesOf(quiz).ending,
    words: wordsOf(used, words[snapshot.locale] ?? {}, unspokenIn([quiz])),
  })
  return `export default(core,take)=>{${codesOf(parts, used).join('')}take(${said})}`
}

const jsonOf = (data: object) => JSON.stringify(data).replaceAll('<', String.raw`\u003c`)

const bonusIn = ({ bonus }: VisitorQuiz) => (bonus ? ['bonus'] : [])

function partsOf({ questions, variables = [], consultant }: VisitorQuiz): string[] {
  const kinds = new Set(questions.map(({ kind }) => `kinds/${kind}`))
  const counts =
    variables.some((variable) => 'formula' in variable) ||
    questions.some(({ actions }) => actions?.some((action) => 'set' in action))
  // In JSON no brace of its own is followed by a letter.
  const repeats = pipedIn(JSON.stringify(questions)).length > 0
  const more = { consultant, formula: counts, spoken: repeats }
  const needed = Object.entries(more).flatMap(([part, needs]) => (needs ? part : []))
  return ['core', ...[...kinds].toSorted(), ...needed]
}

/** Names of contacts that none of these asks for, neither in its form nor by a question. */
const unspokenIn = (quizzes: readonly VisitorQuiz[]) =>
  contactFieldNames.filter((asked) =>
    quizzes.every(
      ({ contact, questions }) =>
        !contactFields(contact).some(({ name }) => name === asked) &&
        !questions.some(({ kind }) => kind === asked),
    ),
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

function codesOf(parts: EmbedParts['parts'], names: readonly string[]): string[] {
  return names.map((name) => {
    const code = parts[name]
    if (code === undefined) throw new Error(`The widget was built without ${name}`)
    return code
  })
}
