import type { Question } from '@pulya/questions/definitions'

import type { Outcome } from '../../document.ts'
import { statementOf } from '../asked.ts'
import { type Desk, introduce, lose } from '../desk.ts'
import { endingOf, leadOn } from '../ending.ts'
import type { Reason } from '../loss.ts'
import { address } from '../plain-text.ts'
import { inside, member, settle, type Source, textIn } from '../source.ts'
import type { Graph, Group } from './graph.ts'
import { textOf, wayFrom } from './graph.ts'
import { isInput, questionOf } from './questions.ts'
import { wordsIn } from './texts.ts'

/** What a visitor or the engine meets in a group, at the index of its block. */
export type Step = { at: number; block: Source } & (
  | { is: 'screen'; question: Question }
  | { is: 'set' | 'branch' | 'leap' }
  | { is: 'end'; outcome: string }
)

/** What the groups, in their order, have come to so far. */
export interface Walk {
  graph: Graph
  /** Names of variables by their ids. */
  variables: ReadonlyMap<string, string>
  questions: Question[]
  outcomes: Outcome[]
  taken: Set<string>
  steps: Map<string, Step[]>
}

interface Bubble {
  source: Source
  text: string
}

/** Texts before an input are its words: the last one asks, those above explain. Other texts are screens or endings. */
export function readGroup(desk: Desk, walk: Walk, id: string, { source, title, blocks }: Group): void {
  const steps: Step[] = []
  let bubbles: Bubble[] = []
  const tell = (at: number): void => {
    const [first, ...rest] = bubbles
    if (first) steps.push(screenOf(desk, walk, { at, first, rest, title }))
    bubbles = []
  }
  for (const [at, block] of blocks.entries()) {
    const type = textIn(member(block, 'type')) ?? ''
    settle(member(block, 'id'), member(block, 'groupId'), member(block, 'outgoingEdgeId'))
    if (type === 'text') bubbles.push({ source: block, text: wordsIn(desk, block) })
    else if (isInput(type)) {
      const question = asked(desk, walk, {
        block,
        type,
        bubbles,
        title: title ?? textOf(member(source, 'id')),
      })
      if (question) steps.push({ at, block, is: 'screen', question })
      else for (const { source: bubble, text } of bubbles) lose(desk, bubble, 'kind-unknown', text)
      bubbles = []
    } else if (type === 'Set variable') steps.push({ at, block, is: 'set' })
    else if (type === 'Condition' || type === 'Jump') {
      tell(at - 1)
      steps.push({ at, block, is: type === 'Jump' ? 'leap' : 'branch' })
    } else if (type === 'Redirect') {
      steps.push(endOf(desk, walk, { at, block, bubbles }))
      bubbles = []
    } else if (type !== 'start') drop(desk, block, type)
  }
  const last = blocks.at(-1)
  if (bubbles.length > 0 && last && !wayFrom(walk.graph.edges, last)) {
    steps.push(endOf(desk, walk, { at: blocks.length - 1, block: last, bubbles }))
  } else tell(blocks.length - 1)
  walk.steps.set(id, steps)
}

function asked(
  desk: Desk,
  { questions, variables }: Walk,
  { block, type, bubbles, title }: { block: Source; type: string; bubbles: Bubble[]; title: string },
): Question | undefined {
  const variable = variables.get(textIn(inside(block, 'options', 'variableId')) ?? '')
  const last = bubbles.at(-1)
  const above = bubbles.slice(0, -1)
  const question = questionOf(desk, {
    source: block,
    type,
    refs: [],
    name: variable,
    title: last?.text || variable || title,
    ...(last && { titleAt: last.source }),
    help: above.map(({ text }) => text).join('<br>') || undefined,
    ...(above[0] && { helpAt: above[0].source }),
    required: true,
  })
  if (!question) return undefined
  questions.push(question)
  if (variable !== undefined && !desk.questions.has(variable)) {
    desk.questions.set(variable, question)
    introduce(desk, variable, question.key)
  }
  return question
}

interface Told {
  at: number
  first: Bubble
  rest: Bubble[]
  title: string | undefined
}

function screenOf(desk: Desk, { questions }: Walk, { at, first, rest, title }: Told): Step {
  const [line = '', ...lines] = first.text.split('<br>')
  const text = [...lines, ...rest.map((bubble) => bubble.text)].join('<br>')
  const question = statementOf(
    desk,
    {
      source: first.source,
      type: 'text',
      refs: [],
      name: title,
      title: line,
      titleAt: first.source,
      helpAt: rest[0]?.source ?? first.source,
    },
    { text },
  )
  questions.push(question)
  return { at, block: (rest.at(-1) ?? first).source, is: 'screen', question }
}

function endOf(
  desk: Desk,
  { outcomes, taken }: Walk,
  { at, block, bubbles }: { at: number; block: Source; bubbles: Bubble[] },
): Step {
  const text = bubbles.map((bubble) => bubble.text).join('<br>')
  const outcome = endingOf(desk, taken, { source: block, text, textAt: bubbles[0]?.source ?? block })
  if (member(block, 'type').value === 'Redirect') leadOn(desk, outcome, inside(block, 'options', 'url'))
  outcomes.push(outcome)
  return { at, block, is: 'end', outcome: outcome.key }
}

function drop(desk: Desk, block: Source, type: string): void {
  const found = reasons.find(([pattern]) => pattern.test(type))?.[1] ?? 'kind-unknown'
  const href =
    found === 'picture' || found === 'media' ? address(textOf(inside(block, 'content', 'url'))) : ''
  lose(desk, block, found, href || type)
}

const reasons: readonly [RegExp, Reason][] = [
  [/^image$/, 'picture'],
  [/^(?:video|embed|audio)$/, 'media'],
  [/^(?:code|script)$/i, 'script'],
  [/pixel|analytics|posthog|segment/i, 'tracking'],
  [/^(?:wait|ab test|typebot link|return|invalid|memory)$/i, 'logic'],
  [
    /webhook|http|sheets|zapier|make|pabbly|chatwoot|email|openai|anthropic|zemantic|cal\.?com|qr|dify|nocodb|eleven|mistral/i,
    'integration',
  ],
]
