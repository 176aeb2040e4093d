import type { Question } from '@pulya/questions/definitions'

import { place as piped } from '../piped.ts'
import { type Desk, introduce, lose, newName, note } from './desk.ts'
import { say, sayParagraphs } from './say.ts'
import type { Source } from './source.ts'

/** What every question of every tool has, whatever it is called there. */
export interface Asked {
  source: Source
  /** The tool's own kind, for the report. */
  type: string
  /** All names by which texts and logic of the tool may mean it. */
  refs: readonly string[]
  /** What its key is made of, before its title. */
  name?: string | undefined
  title: string
  titleAt?: Source
  help?: string | undefined
  helpAt?: Source
  required: boolean
}

/** The common part of a question of ours; the title is never empty. */
export function baseOf(desk: Desk, asked: Asked) {
  const { source, titleAt = source, helpAt = source, required } = asked
  const title = say(desk, titleAt, asked.title, 200) ?? asked.name ?? asked.type
  const help = say(desk, helpAt, asked.help, 300)
  const key = newName(desk, asked.name, title.replace(piped, ' '))
  return { key, title: title.slice(0, 200), ...(help !== undefined && { help }), required }
}

/** A question takes its place: what follows may speak of it. */
export function place<Asks extends Question>(desk: Desk, { source, refs }: Asked, question: Asks): Asks {
  desk.origins.set(question, source)
  for (const ref of refs) {
    desk.questions.set(ref, question)
    introduce(desk, ref, question.key)
  }
  desk.said.add(question.key)
  return question
}

/** A text that stands between questions. */
export function statementOf(
  desk: Desk,
  asked: Omit<Asked, 'required'>,
  { text, button }: { text?: string | undefined; button?: string | undefined },
): Question {
  const { source, helpAt = source } = asked
  const paragraphs = sayParagraphs(desk, helpAt, text)
  const pressed = say(desk, source, button, 60)
  const base = baseOf(desk, { ...asked, required: false })
  return place(
    desk,
    { ...asked, required: false },
    {
      ...base,
      kind: 'statement',
      required: false,
      text: paragraphs,
      ...(pressed !== undefined && { button: pressed }),
    },
  )
}

/** Without a home here: told with its title, so that a person finds it. */
export function notCarried(desk: Desk, source: Source, type: string, title: string | undefined): void {
  lose(desk, source, 'kind-unknown', title ? `${title} (${type})` : type)
}

export function simpler(desk: Desk, { source, title, type }: Asked, kind: Question['kind']): void {
  note(desk, source, 'kind-simpler', `${title} (${type} → ${kind})`)
}
