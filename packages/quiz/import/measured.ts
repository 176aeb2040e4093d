import type { Question } from '@pulya/questions/definitions'

import { answerTextMax } from '@pulya/contract/text'
import { type Asked, baseOf, place, simpler } from './asked.ts'
import { type Desk, lose, note } from './desk.ts'
import { say } from './say.ts'
import type { Source } from './source.ts'

interface Ends {
  low?: Source | undefined
  lowText?: string | undefined
  high?: Source | undefined
  highText?: string | undefined
}

export interface Scale extends Ends {
  first: number
  last: number
  step?: number | undefined
  /** Steps to press, not a line to move along. */
  steps: boolean
  /** Of a line, whether it has two thumbs. */
  ends?: boolean
}

/** A scale of marks where ours has it, a line from end to end where not. */
export function scaleOf(desk: Desk, asked: Asked, scale: Scale): Question | undefined {
  const { first, last, step = 1, steps } = scale
  if (!(first < last && step > 0)) return lose(desk, asked.source, 'rule', asked.title)
  if (steps && step === 1 && first === 0 && last === 10) return rated(desk, asked, { scale: 'nps' }, scale)
  if (steps && step === 1 && first === 1 && last >= 3 && last <= 10) {
    return rated(desk, asked, { scale: 'stars', atMost: last }, scale)
  }
  if (steps) simpler(desk, asked, 'slider')
  for (const [end, text] of [
    [scale.low, scale.lowText],
    [scale.high, scale.highText],
  ] as const) {
    if (end && text) note(desk, end, 'kind-simpler', text)
  }
  const kind = scale.ends ? 'range' : 'slider'
  return place(desk, asked, { ...baseOf(desk, asked), kind, min: first, max: last, step, unit: '' })
}

function rated(
  desk: Desk,
  asked: Asked,
  look: { scale: 'nps' } | { scale: 'stars'; atMost: number },
  { low = asked.source, lowText, high = asked.source, highText }: Ends,
): Question {
  const [from, to] = [say(desk, low, lowText, 60), say(desk, high, highText, 60)]
  return place(desk, asked, {
    ...baseOf(desk, asked),
    kind: 'rating',
    ...look,
    ...(from !== undefined && { low: from }),
    ...(to !== undefined && { high: to }),
  })
}

export interface Bounds {
  min?: number | undefined
  max?: number | undefined
  step?: number | undefined
}

export function numberOf(desk: Desk, asked: Asked, { min, max, step }: Bounds): Question {
  const ordered = min === undefined || max === undefined || min < max
  if (!ordered) note(desk, asked.source, 'rule', asked.title)
  return place(desk, asked, {
    ...baseOf(desk, asked),
    kind: 'number',
    ...(ordered && min !== undefined && { min }),
    ...(ordered && max !== undefined && { max }),
    ...(step !== undefined && step > 0 && { step }),
  })
}

/** Kinds that are typed in and have nothing of their own to set. */
export function typedOf(desk: Desk, asked: Asked, kind: 'date' | 'phone' | 'email'): Question {
  return place(desk, asked, { ...baseOf(desk, asked), kind })
}

/** What one line of ours holds. */
const lineMax = 300

export function writtenOf(desk: Desk, asked: Asked, kind: 'text' | 'long-text', max?: number): Question {
  const most = kind === 'text' ? lineMax : answerTextMax
  const bound = max !== undefined && Number.isInteger(max) && max >= 1 && max <= most ? { max } : {}
  return place(desk, asked, { ...baseOf(desk, asked), kind, ...bound })
}

export function fileOf(desk: Desk, asked: Asked, atMost: number | undefined): Question {
  const most = Math.min(Math.max(Math.trunc(atMost ?? 5), 1), 5)
  return place(desk, asked, { ...baseOf(desk, asked), kind: 'file', accept: ['image', 'pdf'], atMost: most })
}
