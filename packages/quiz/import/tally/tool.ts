import { type Desk } from '../desk.ts'
import type { Draft, Tool } from '../draft.ts'
import { say } from '../say.ts'
import { inside, items, member, settle, type Source, textIn } from '../source.ts'
import { addLogic } from './logic.ts'
import { partsOf, recognises } from './parts.ts'
import { walkOver } from './walk.ts'

/** https://developers.tally.so/api-reference/endpoint/forms/get */
export const tally: Tool = {
  title: 'Tally',
  recognises,
  elements: (root) =>
    new Set(items(member(root, 'blocks')).map((block) => member(block, 'groupUuid').value ?? block)).size,
  piping: /\{\{([^{}]{1,100})\}\}/g,
  language: (root) => textIn(inside(root, 'settings', 'language')),
  read,
}

/** Names and dates of the file itself: nothing that visitors or the author would miss. */
const ofTheFile = [
  'id',
  'status',
  'workspaceId',
  'organizationId',
  'createdAt',
  'updatedAt',
  'numberOfSubmissions',
  'isClosed',
  'isNameModifiedByUser',
  'hasDraftBlocks',
]

function read(desk: Desk, root: Source): Draft {
  settle(...ofTheFile.map((name) => member(root, name)))
  const walk = walkOver(desk, partsOf(root))
  addLogic(desk, walk)
  const name = textIn(member(root, 'name'))
  const title = say(desk, walk.title?.source ?? member(root, 'name'), walk.title?.text ?? name, 200)
  const [first, ...others] = walk.outcomes
  // The first page of thanks is for everybody who is not led to another; ours keeps that one last.
  const outcomes = first ? [...others, first] : []
  return { title, questions: walk.questions, outcomes, hidden: walk.hidden, scores: [], variables: [] }
}
