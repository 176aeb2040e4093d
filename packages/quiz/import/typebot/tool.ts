import { fill } from '../complete.ts'
import { type Desk, lose } from '../desk.ts'
import type { Draft, Tool } from '../draft.ts'
import { endingOf } from '../ending.ts'
import { scored } from '../points.ts'
import { say } from '../say.ts'
import { inside, isSettled, items, member, settle, type Source, textIn } from '../source.ts'
import { graphOf, inOrder, recognises } from './graph.ts'
import { readGroup, type Walk } from './steps.ts'
import { isScore, numbersOf, variablesOf } from './variables.ts'
import { addWays, deadEnd } from './ways.ts'

/** https://docs.typebot.io/editor/flow: a graph of groups; https://github.com/baptisteArno/typebot.io has its schemas. */
export const typebot: Tool = {
  title: 'Typebot',
  recognises,
  elements: (root) =>
    items(member(root, 'groups')).reduce(
      (count, group) => count + 1 + items(member(group, 'blocks')).length,
      0,
    ),
  piping: /\{\{=?\s*([^{}]{1,100}?)\s*=?\}\}/g,
  language: () => undefined,
  read,
}

/** Names and dates of the file itself: nothing that visitors or the author would miss. */
const ofTheFile = [
  'version',
  'id',
  'workspaceId',
  'folderId',
  'publicId',
  'createdAt',
  'updatedAt',
  'icon',
  'isArchived',
  'isClosed',
  'riskLevel',
  'selectedThemeTemplateId',
  'resultsTablePreferences',
]

function read(desk: Desk, root: Source): Draft {
  settle(...ofTheFile.map((name) => member(root, name)))
  const title = say(desk, member(root, 'name'), textIn(member(root, 'name')), 200)
  const graph = graphOf(root)
  const taken = new Set([deadEnd])
  const walk: Walk = {
    graph,
    variables: variablesOf(root),
    questions: [],
    outcomes: [],
    taken,
    steps: new Map(),
  }
  const variables = numbersOf(desk, walk)
  for (const id of inOrder(graph)) {
    const group = graph.groups.get(id)
    if (group) readGroup(desk, walk, id, group)
  }
  loseUnreached(desk, walk, root)
  addWays(desk, walk)
  loseUnused(desk, walk)
  const draft: Draft = {
    title,
    questions: walk.questions,
    outcomes: withDeadEnd(desk, walk, root),
    hidden: [],
    scores: [],
    variables,
  }
  const score = [...walk.variables.values()].find(isScore)
  const name = score && desk.names.get(score.toLowerCase())
  return name === undefined ? draft : scored(draft, name)
}

function loseUnreached(desk: Desk, { graph, steps }: Walk, root: Source): void {
  const reached = new Set([...steps.keys()].map((id) => graph.groups.get(id)?.source.path.join()))
  for (const source of items(member(root, 'groups'))) {
    if (!reached.has(source.path.join())) lose(desk, source, 'unreached', textIn(member(source, 'title')))
  }
}

/** Sums and branches before the first question, or on no way at all. */
function loseUnused(desk: Desk, { steps }: Walk): void {
  for (const { is, block } of [...steps.values()].flat()) {
    if (is === 'set' && !isSettled(inside(block, 'options', 'expressionToEvaluate')))
      lose(desk, block, 'logic')
    settle(inside(block, 'options', 'groupId'), inside(block, 'options', 'blockId'))
  }
}

/** Where some way ends without a word, there is an ending for it, and it is for everybody else. */
function withDeadEnd(desk: Desk, { outcomes, questions }: Walk, root: Source): Draft['outcomes'] {
  const ends = questions.some(({ actions = [] }) =>
    actions.some((action) => 'end' in action && action.end === deadEnd),
  )
  if (outcomes.length === 0 || !ends) return outcomes
  fill(desk, 'filled-outcome', 'outcomes')
  return [...outcomes, endingOf(desk, new Set(), { source: root, name: deadEnd })]
}
