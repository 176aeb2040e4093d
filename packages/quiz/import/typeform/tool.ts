import { paramName } from '@pulya/contract/given'
import type { Question } from '@pulya/questions/definitions'

import type { Outcome } from '../../document.ts'
import { statementOf } from '../asked.ts'
import { type Desk, introduce, lose } from '../desk.ts'
import type { Draft, Tool } from '../draft.ts'
import { endingOf, leadOn } from '../ending.ts'
import { scored } from '../points.ts'
import { say } from '../say.ts'
import { inside, items, member, settle, type Source, textIn } from '../source.ts'
import { numbersOf, variableNamed } from './counting.ts'
import { countOf, recognises, refsOf } from './fields.ts'
import { addLogic } from './logic.ts'
import { dropPicture } from './pictures.ts'
import { questionsOf, unmarked } from './questions.ts'

/** https://www.typeform.com/developers/create/reference/retrieve-form/ */
export const typeform: Tool = {
  title: 'Typeform',
  recognises,
  elements: countOf,
  piping: /\{\{\s*([^{}]{1,100})\s*\}\}/g,
  language: (root) => textIn(member(root, 'language')) ?? textIn(inside(root, 'settings', 'language')),
  read,
}

/** Names and dates of the file itself: nothing that visitors or the author would miss. */
const ofTheFile = [
  'id',
  '_links',
  'self',
  'workspace',
  'created_at',
  'last_updated_at',
  'published_at',
  'type',
]

function read(desk: Desk, root: Source): Draft {
  settle(...ofTheFile.map((name) => member(root, name)))
  const hidden = hiddenOf(desk, root)
  const variables = numbersOf(desk, root)
  const title = say(desk, member(root, 'title'), textIn(member(root, 'title')), 200)
  const questions = [
    ...items(member(root, 'welcome_screens')).map((screen) => welcome(desk, screen)),
    ...items(member(root, 'fields')).flatMap((field) => questionsOf(desk, field)),
  ]
  const { outcomes, named } = endings(desk, root)
  addLogic(desk, root, named)
  const draft: Draft = { title, questions, outcomes, hidden, scores: [], variables }
  const score = variableNamed(desk, 'score')
  return score === undefined ? draft : scored(draft, score)
}

/** Their names are names in addresses of pages, so they stay as they are or go. */
function hiddenOf(desk: Desk, root: Source): Draft['hidden'] {
  return items(member(root, 'hidden')).flatMap((source) => {
    const key = textIn(source)?.toLowerCase() ?? ''
    const taken = desk.taken.has(key) || desk.said.size >= 20
    if (taken || !paramName.safeParse(key).success) {
      lose(desk, source, 'setting', key)
      return []
    }
    desk.taken.add(key)
    desk.said.add(key)
    introduce(desk, `hidden:${key}`, key)
    return [{ key }]
  })
}

function welcome(desk: Desk, source: Source): Question {
  dropPicture(desk, source)
  settle(member(source, 'id'), inside(source, 'properties', 'show_button'))
  const [titleAt, textAt] = [member(source, 'title'), inside(source, 'properties', 'description')]
  const button = textIn(inside(source, 'properties', 'button_text'))
  const title = unmarked(textIn(titleAt)) ?? 'Typeform'
  return statementOf(
    desk,
    { source, type: 'welcome_screen', refs: refsOf(source), title, titleAt, helpAt: textAt },
    { text: unmarked(textIn(textAt)), button },
  )
}

/** Typeform shows the first ending to everybody who is not sent to another; ours keeps that one last. */
function endings(desk: Desk, root: Source): { outcomes: Outcome[]; named: Map<string, string> } {
  const taken = new Set<string>()
  const named = new Map<string, string>()
  const screens = items(member(root, 'thankyou_screens'))
  const own = screens.filter((screen) => member(screen, 'ref').value !== 'default_tys')
  settle(...screens.filter((screen) => !own.includes(screen)))
  const outcomes = own.map((source) => {
    dropPicture(desk, source)
    const outcome = ending(desk, taken, source)
    for (const ref of refsOf(source)) named.set(ref, outcome.key)
    return outcome
  })
  const [first, ...others] = outcomes
  const rest = outcomes.at(-1)
  if (first) named.set('default_tys', first.key)
  return { outcomes: first && rest ? [...others, first] : [], named }
}

function ending(desk: Desk, taken: Set<string>, source: Source): Outcome {
  const [titleAt, textAt] = [member(source, 'title'), inside(source, 'properties', 'description')]
  textIn(member(source, 'type'))
  settle(inside(source, 'properties', 'show_button'), inside(source, 'properties', 'share_icons'))
  const outcome = endingOf(desk, taken, {
    source,
    title: unmarked(textIn(titleAt)),
    titleAt,
    text: unmarked(textIn(textAt)),
    textAt,
  })
  const label = textIn(inside(source, 'properties', 'button_text'))
  settle(inside(source, 'properties', 'button_mode'))
  leadOn(desk, outcome, inside(source, 'properties', 'redirect_url'), label)
  return outcome
}
