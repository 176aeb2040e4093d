import type { Action } from '@pulya/questions/action'
import type { Condition } from '@pulya/questions/condition'
import type { QuizDocument } from '@pulya/quiz/document'

/**
 * A place where a visitor stands or where their way is decided: `gate` asks whether a question is for them, `choice`
 * which outcome is.
 */
export interface MapNode {
  id: string
  is: 'question' | 'gate' | 'choice' | 'outcome' | 'contact'
  /** Of the question or outcome. */
  key: string
  title: string
}

export interface MapEdge {
  from: string
  to: string
  is: 'next' | 'shown' | 'skipped' | 'jump' | 'end' | 'disqualify' | 'otherwise'
  /** Place of the rule in the actions of its question, or of the outcome that is chosen. */
  rule?: number
  when?: Condition
}

export interface QuizMap {
  /** In the author's order: whoever goes on, goes down this list. */
  nodes: MapNode[]
  edges: MapEdge[]
  /** Rules that lead to what is not there: no edge can be drawn for them. */
  lost: { from: string; rule: number; to: string }[]
}

type Mapped = Pick<QuizDocument, 'questions' | 'outcomes' | 'contact'>

/** Who can get where from where, as the engine walks: conditions are not weighed here, only where each way leads. */
export function mapOf(quiz: Mapped): QuizMap {
  const map: QuizMap = { nodes: nodesOf(quiz), edges: [], lost: [] }
  const known = new Set(map.nodes.map(({ id }) => id))
  quiz.questions.forEach(({ key, when, actions = [] }, place) => {
    const from = `q:${key}`
    const next = entrance(quiz, place + 1)
    if (when)
      map.edges.push(
        { from: `w:${key}`, to: from, is: 'shown', when },
        { from: `w:${key}`, to: next, is: 'skipped' },
      )
    for (const [rule, action] of actions.entries()) {
      const way = wayOf(action, quiz)
      if (!way) continue
      if (known.has(way.to)) map.edges.push({ from, ...way, rule, ...(action.when && { when: action.when }) })
      else map.lost.push({ from, rule, to: way.to.slice(2) })
      if (!action.when) return
    }
    map.edges.push({ from, to: next, is: 'next' })
  })
  addEnding(map, quiz)
  return map
}

function nodesOf({ questions, outcomes, contact }: Mapped): MapNode[] {
  const asked = questions.flatMap(({ key, title, when }): MapNode[] => [
    ...(when ? [{ id: `w:${key}`, is: 'gate', key, title } as const] : []),
    { id: `q:${key}`, is: 'question', key, title },
  ])
  return [
    ...asked,
    ...(outcomes.length > 1 ? [{ id: 'choice', is: 'choice', key: '', title: '' } as const] : []),
    ...outcomes.map(({ key, title }): MapNode => ({ id: `o:${key}`, is: 'outcome', key, title })),
    ...(asksAfter(contact) ? [{ id: 'contact', is: 'contact', key: '', title: contact.title } as const] : []),
  ]
}

/** Where somebody arrives who goes on to the question at this place, or past the last one. */
function entrance({ questions, outcomes }: Mapped, place: number): string {
  const question = questions[place]
  if (question) return question.when ? `w:${question.key}` : `q:${question.key}`
  return outcomes.length > 1 ? 'choice' : `o:${outcomes[0]?.key ?? ''}`
}

function wayOf(action: Action, { questions }: Mapped): Pick<MapEdge, 'to' | 'is'> | undefined {
  if ('jump' in action) {
    const when = questions.find(({ key }) => key === action.jump)?.when
    return { to: `${when ? 'w' : 'q'}:${action.jump}`, is: 'jump' }
  }
  if ('end' in action) return { to: `o:${action.end}`, is: 'end' }
  return 'disqualify' in action ? { to: `o:${action.disqualify}`, is: 'disqualify' } : undefined
}

function addEnding(map: QuizMap, { outcomes, contact }: Mapped): void {
  if (outcomes.length > 1) {
    outcomes.forEach(({ key, when }, rule) => {
      const last = rule === outcomes.length - 1
      map.edges.push({
        from: 'choice',
        to: `o:${key}`,
        is: last ? 'otherwise' : 'next',
        rule,
        ...(when && { when }),
      })
    })
  }
  if (!asksAfter(contact)) return
  for (const outcome of outcomes) {
    // Whoever is turned away is asked for nothing.
    const open = map.edges.some(({ to, is }) => to === `o:${outcome.key}` && is !== 'disqualify')
    if (open && outcome.contact !== false)
      map.edges.push({ from: `o:${outcome.key}`, to: 'contact', is: 'next' })
  }
}

const asksAfter = ({ place = 'after' }: Mapped['contact']) => place === 'after'

/** Everything somebody can get to from the first screen, whatever they answer. */
export function reachedIn({ nodes, edges }: QuizMap): Set<string> {
  const reached = new Set(nodes.slice(0, 1).map(({ id }) => id))
  const waysFrom = Map.groupBy(edges, ({ from }) => from)
  // A set goes on through what is added while it is gone through.
  for (const id of reached) for (const { to } of waysFrom.get(id) ?? []) reached.add(to)
  return reached
}
