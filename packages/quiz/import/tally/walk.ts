import type { Question } from '@pulya/questions/definitions'

import type { Outcome } from '../../document.ts'
import { statementOf } from '../asked.ts'
import { type Desk, introduce, lose } from '../desk.ts'
import { endingOf } from '../ending.ts'
import { headed } from '../say.ts'
import { inside, items, member, settle, type Source, textIn, truthIn } from '../source.ts'
import { type Part, refsOf } from './parts.ts'
import { asks, questionOf } from './questions.ts'
import { wordsIn } from './texts.ts'

/** What one pass over the blocks, from above, has found so far. */
export interface Walk {
  questions: Question[]
  outcomes: Outcome[]
  title: { source: Source; text: string | undefined } | undefined
  hidden: { key: string }[]
  rules: { source: Source; page: number }[]
  /** The first question of each page, by all names of its break. */
  pages: Map<string, { page: number; ending: boolean }>
  pageOf: Map<Question, number>
  /** Shown only when a rule says so. */
  covered: Map<Question, Source>
  /** Texts that wait for what they belong to. */
  waiting: Waiting[]
  page: number
  ending: Source | undefined
}

interface Waiting {
  source: Source
  text: string
  /** Of the question below it. */
  isTitle: boolean
}

export function walkOver(desk: Desk, parts: readonly Part[]): Walk {
  const walk: Walk = {
    questions: [],
    outcomes: [],
    title: undefined,
    hidden: [],
    rules: [],
    pages: new Map(),
    pageOf: new Map(),
    covered: new Map(),
    waiting: [],
    page: 0,
    ending: undefined,
  }
  for (const part of parts) visit(desk, walk, part)
  turnPage(desk, walk)
  return walk
}

const texts = /^(?:TEXT|LABEL|TITLE|HEADING_[1-3])$/

function visit(desk: Desk, walk: Walk, part: Part): void {
  const [block] = part.blocks
  const { type } = part
  if (type === 'FORM_TITLE') walk.title = { source: block, text: wordsIn(desk, block) }
  else if (texts.test(type)) wait(desk, walk, block, type === 'TITLE' || type === 'LABEL')
  else if (type === 'PAGE_BREAK' || type === 'THANK_YOU_PAGE') openPage(desk, walk, part)
  else if (type === 'HIDDEN_FIELDS') hide(desk, walk, block)
  else if (type === 'CONDITIONAL_LOGIC') walk.rules.push({ source: block, page: walk.page })
  else if (asks(type)) ask(desk, walk, part)
  else lose(desk, block, reasonOf(type), type)
}

const reasonOf = (type: string) =>
  /IMAGE/.test(type)
    ? 'picture'
    : /EMBED|VIDEO|AUDIO/.test(type)
      ? 'media'
      : /CALCULATED/.test(type)
        ? 'logic'
        : 'kind-unknown'

function wait(desk: Desk, walk: Walk, source: Source, isTitle: boolean): void {
  const text = wordsIn(desk, source)
  if (text?.trim()) walk.waiting.push({ source, text, isTitle })
}

function ask(desk: Desk, walk: Walk, part: Part): void {
  const [source] = part.blocks
  const payload = member(source, 'payload')
  settle(...['index', 'isFirst', 'isLast'].map((name) => member(payload, name)))
  const above = walk.waiting
  // Where no title was marked as one, the last words above the input are.
  const at = above.findLastIndex(({ isTitle }) => isTitle)
  const title = above[at === -1 ? above.length - 1 : at]
  const help = at === -1 ? [] : above.slice(at + 1)
  walk.waiting = above.slice(0, at === -1 ? -1 : at)
  tellWaiting(desk, walk)
  const hint = member(payload, 'placeholder')
  const question = questionOf(
    desk,
    {
      source,
      type: part.type,
      refs: [...part.blocks.flatMap(refsOf), ...(title ? refsOf(title.source) : [])],
      title: title?.text ?? textIn(hint) ?? part.type,
      ...(title && { titleAt: title.source }),
      help: help.map(({ text }) => text).join(' ') || undefined,
      ...(help[0] && { helpAt: help[0].source }),
      required: part.blocks.some((block) => truthIn(inside(block, 'payload', 'isRequired'))),
    },
    part,
  )
  if (question) add(walk, question, source)
  else for (const { source: words, text } of help) lose(desk, words, 'kind-unknown', text)
}

function add(walk: Walk, question: Question, source: Source): void {
  walk.questions.push(question)
  walk.pageOf.set(question, walk.page)
  if (truthIn(inside(source, 'payload', 'isHidden'))) walk.covered.set(question, source)
}

/** Texts that belong to no question: a screen of their own, or the words of the ending. */
function tellWaiting(desk: Desk, walk: Walk): void {
  const [first, ...rest] = walk.waiting
  walk.waiting = []
  if (!first) return
  const { title = '', text: below } = headed(desk, first.source, first.text)
  const text = [below, ...rest.map((part) => part.text)].filter(Boolean).join('<br>')
  const refs = [first, ...rest].flatMap(({ source }) => refsOf(source))
  const statement = {
    source: first.source,
    type: 'TEXT',
    refs,
    title,
    helpAt: rest[0]?.source ?? first.source,
  }
  add(walk, statementOf(desk, statement, { text }), first.source)
}

function openPage(desk: Desk, walk: Walk, { type, blocks: [source] }: Part): void {
  turnPage(desk, walk)
  const payload = member(source, 'payload')
  settle(...['index', 'isFirst', 'isLast', 'isQualifiedForThankYouPage'].map((name) => member(payload, name)))
  const isThanks = truthIn(member(payload, 'isThankYouPage')) || type === 'THANK_YOU_PAGE'
  walk.page += 1
  for (const ref of refsOf(source)) walk.pages.set(ref, { page: walk.page, ending: isThanks })
  if (!isThanks) return
  walk.ending = source
  wait(desk, walk, source, false)
}

function turnPage(desk: Desk, walk: Walk): void {
  if (!walk.ending) return tellWaiting(desk, walk)
  const taken = new Set(walk.outcomes.map(({ key }) => key))
  const source = walk.ending
  const text = walk.waiting.map((part) => part.text).join('<br>')
  const outcome = endingOf(desk, taken, { source, text, textAt: walk.waiting[0]?.source ?? source })
  for (const ref of refsOf(source)) desk.names.set(`page:${ref}`, outcome.key)
  walk.outcomes.push(outcome)
  walk.waiting = []
  walk.ending = undefined
}

function hide(desk: Desk, walk: Walk, block: Source): void {
  for (const field of items(inside(block, 'payload', 'hiddenFields'))) {
    const name = textIn(member(field, 'name')) ?? ''
    const key = name.toLowerCase()
    if (!/^[a-z][a-z0-9_-]{0,39}$/.test(key) || desk.taken.has(key)) {
      lose(desk, field, 'setting', name)
      continue
    }
    desk.taken.add(key)
    desk.said.add(key)
    walk.hidden.push({ key })
    for (const ref of refsOf(field)) introduce(desk, ref, key)
  }
}
